import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { workFile } from '../running';
import { jar, java } from './start';

export type Generator = 'Comments' | 'Amendments' | 'Pledges';

/**
 * Writes comments, amendments or pledges into the database of a server that has stopped: nobody can leave ten thousand over the interface, and
 * no door is made for it. The driver is the one in the jar.
 */
export function generate(generator: Generator, data: string, count: number, platform: string): void {
  const source = fileURLToPath(new URL(`../load/gemensam/${generator}.java`, import.meta.url));
  const drivers = workFile('drivers');
  mkdirSync(drivers, { recursive: true });
  const files = execFileSync(java('jar'), ['tf', jar()], { maxBuffer: 64 << 20 })
    .toString()
    .split('\n');
  const driver = files.find((file) => /lib\/h2-[^/]*\.jar$/.test(file));
  if (!driver) throw new Error(`no H2 in ${jar()}`);
  execFileSync(java('jar'), ['xf', jar(), driver], { cwd: drivers });
  const url = `jdbc:h2:file:${data}/gemensam;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH`;
  const said = execFileSync(java(), ['-cp', `${drivers}/${driver}`, source, url, `${count}`, platform]);
  console.log(said.toString().trim());
}
