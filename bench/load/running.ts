import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Address } from './client';
import type { ServerProcess } from './server';

/** A server that runs with the scenario's sections in it. */
export interface Running {
  server: ServerProcess;
  address: Address;
  stop(): Promise<void>;
}

const directory = mkdtempSync(join(tmpdir(), 'gemensam-bench-'));
process.once('exit', () => rmSync(directory, { recursive: true, force: true }));

/** A file or folder for this run alone; gone afterwards. */
export function workFile(name: string): string {
  return join(directory, name);
}
