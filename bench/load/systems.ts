import type { SystemName } from './client';
import { startGemensam } from './gemensam/start';
import { startHocuspocus, startYWebsocket } from './peers/start';
import type { Running } from './running';

export const SYSTEMS: SystemName[] = ['gemensam', 'hocuspocus', 'y-websocket'];

/** Starts a system's server with so many sections in it. */
export function start(system: SystemName, sections: number): Promise<Running> {
  switch (system) {
    case 'gemensam':
      return startGemensam(sections);
    case 'hocuspocus':
      return startHocuspocus(sections);
    case 'y-websocket':
      return startYWebsocket(sections);
  }
}
