import type { Opened, Typed } from './author';
import type { SystemName } from './client';
import { LoadProcess } from './crew';
import { percentiles } from './measure';
import { start } from './systems';

const OPENINGS = 10;

export interface LongText {
  system: SystemName;
  typed: Omit<Typed, 'text'>;
  serverCpuSeconds: number;
  serverMb: number;
  /** The first opening after the typing, and the median of more. */
  firstMs: number;
  medianMs: number;
  kilobytes: number;
  matches: boolean;
}

/** The seeded trace typed into one section, then the section opened by clients that have nothing yet. */
export async function longText(system: SystemName, limitSeconds: number): Promise<LongText> {
  const running = await start(system, 1);
  const [author, reader] = [new LoadProcess(), new LoadProcess()];
  try {
    const cpuBefore = running.server.cpuMs();
    const { text, ...typed } = await author.do('typeTrace', running.address, limitSeconds);
    const serverCpuSeconds = (running.server.cpuMs() - cpuBefore) / 1000;
    const serverMb = running.server.memoryMb().now;
    const openings: Opened[] = [];
    for (let i = 0; i < OPENINGS; i++) openings.push(await reader.do('openFresh', running.address, text));
    return {
      system,
      typed,
      serverCpuSeconds,
      serverMb,
      firstMs: openings[0].ms,
      medianMs: percentiles(openings.map(({ ms }) => ms))!.p50,
      kilobytes: openings[0].kilobytes,
      matches: openings.every(({ matches }) => matches),
    };
  } finally {
    author.end();
    reader.end();
    await running.stop();
  }
}
