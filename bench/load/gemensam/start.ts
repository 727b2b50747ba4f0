import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Running, workFile } from '../running';
import { ServerProcess, answers, freePort } from '../server';
import { paragraphs } from '../words';
import { type Generator, generate } from './generate';
import { call, signIn } from './signin';

export const DEMO_WRITERS = ['anna@parti.example', 'lena@lo.example', 'petra@parti.example', 'ulf@lo.example'];
export const DEMO_PASSWORD = 'demo';

/** The packaged jar on H2 in a folder; ready when its health says so. */
export async function launchGemensam(data: string): Promise<{ server: ServerProcess; base: string }> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { PORT: `${port}`, SERVER_ADDRESS: '127.0.0.1', GEMENSAM_DATA: data };
  const log = workFile('gemensam.log');
  const server = await ServerProcess.start(command(), env, log, () => answers(`${base}/actuator/health`));
  return { server, base };
}

/** In a folder of its own, with the demo people and one imported platform. */
export async function startGemensam(sections: number, paragraphsEach?: number): Promise<Running> {
  const { server, base } = await launchGemensam(workFile('gemensam-sections'));
  const people = await Promise.all(DEMO_WRITERS.map((name) => signIn(base, name, DEMO_PASSWORD)));
  const { documents } = await importSections(base, people[0], sections, paragraphsEach);
  return { server, address: { system: 'gemensam', url: base, documents, people }, stop: () => server.stop() };
}

/** As {@link startGemensam}, with rows of the imported platform that a generator writes: it stops for that and starts again. */
export async function startGemensamWith(
  generator: Generator,
  sections: number,
  paragraphsEach: number,
  count: number,
): Promise<Running> {
  const data = workFile(`gemensam-${generator.toLowerCase()}`);
  const before = await launchGemensam(data);
  const cookie = await signIn(before.base, DEMO_WRITERS[0], DEMO_PASSWORD);
  const { platform, documents } = await importSections(before.base, cookie, sections, paragraphsEach);
  await before.server.stop();
  generate(generator, data, count, platform);
  const { server, base } = await launchGemensam(data);
  const people = await Promise.all(DEMO_WRITERS.map((name) => signIn(base, name, DEMO_PASSWORD)));
  return { server, address: { system: 'gemensam', url: base, documents, people }, stop: () => server.stop() };
}

interface Section {
  title: string;
  documentId: string;
  sections?: Section[];
  children?: Section[];
}

interface Imported {
  platform: string;
  /** Of its sections, in order. */
  documents: string[];
}

async function importSections(base: string, cookie: string, count: number, paragraphsEach?: number): Promise<Imported> {
  const [workspace] = await call<{ id: string }[]>(base, cookie, '/api/workspaces');
  const markdown = Array.from(
    { length: count },
    (_, section) => `# Section ${section}\n\n${paragraphs(paragraphsEach).join('\n\n')}\n`,
  ).join('\n');
  const body = new FormData();
  body.append('file', new Blob([markdown], { type: 'text/markdown' }), 'bench.md');
  const path = `/api/platforms/import?workspace=${workspace.id}`;
  const { id } = await call<{ id: string }>(base, cookie, path, { method: 'POST', body });
  const platform = await call<{ sections: Section[] }>(base, cookie, `/api/platforms/${id}`);
  const byTitle = new Map(flat(platform.sections).map((section) => [section.title, section.documentId]));
  const documents = Array.from({ length: count }, (_, section) => byTitle.get(`Section ${section}`)!);
  return { platform: id, documents };
}

function flat(sections: Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flat(section.children ?? section.sections ?? [])]);
}

/** The packaged jar of this working tree, unless GEMENSAM_COMMAND says how to start another build. */
function command(): string[] {
  const other = words(process.env.GEMENSAM_COMMAND);
  return other.length ? other : [java(), ...words(process.env.GEMENSAM_JAVA_OPTIONS), '-jar', jar()];
}

export function jar(): string {
  const target = fileURLToPath(new URL('../../target/', import.meta.url));
  const [found] = globSync('gemensam-*.jar', { cwd: target });
  if (!found) throw new Error(`no gemensam-*.jar in ${target}: build it first (./mvnw package)`);
  return target + found;
}

/** A program of the JDK. */
export function java(program = 'java'): string {
  return process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/${program}` : program;
}

function words(text = ''): string[] {
  return text.split(' ').filter(Boolean);
}
