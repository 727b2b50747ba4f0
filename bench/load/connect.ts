import type { Address, Client, Listener, Role } from './client';
import { GemensamReader } from './gemensam/reader';
import { GemensamScreen } from './gemensam/screen';
import { GemensamWriter } from './gemensam/writer';
import { HocuspocusClient } from './peers/hocuspocus';
import { YWebsocketClient } from './peers/y-websocket';

/** A participant of the system at `address`, not opened yet. */
export function connect(address: Address, role: Role, listener: Listener): Client {
  const document = address.documents[role.section];
  switch (address.system) {
    case 'gemensam':
      if (role.place) return new GemensamWriter(address, document, role, listener);
      if (role.watches) return new GemensamReader(address, document, role, listener);
      return new GemensamScreen(address, document, role, listener);
    case 'hocuspocus':
      return new HocuspocusClient(address.url, document, role, listener);
    case 'y-websocket':
      return new YWebsocketClient(`${address.url}/${document}`, role, listener);
  }
}
