import { parseArgs } from 'node:util';
import { now } from './clock';
import { call, signIn } from './gemensam/signin';
import { startGemensam } from './gemensam/start';
import { table } from './report';

/** How long somebody waits for a long platform as a file, from the request to its last byte. */
const { values: options } = parseArgs({
  options: {
    sections: { type: 'string', default: '300' },
    /** Of 15 words; ten to a section make 300 sections about a hundred pages. */
    paragraphs: { type: 'string', default: '10' },
    times: { type: 'string', default: '5' },
  },
});

const PERSON = 'anna@parti.example';
const FILES = ['pdf', 'pdf&lines=true&signatures=true', 'docx', 'odt', 'html', 'markdown', 'json'];

const running = await startGemensam(Number(options.sections), Number(options.paragraphs));
const { url } = running.address;
try {
  const cookie = await signIn(url, PERSON, 'demo');
  const [workspace] = await call<{ id: string }[]>(url, cookie, '/api/workspaces');
  const platforms = await call<{ id: string; title: string }[]>(
    url,
    cookie,
    `/api/platforms?workspace=${workspace.id}`,
  );
  const { id } = platforms.find(({ title }) => !title.startsWith('Handslag'))!;
  const rows: string[][] = [];
  for (const format of FILES) {
    const waits: number[] = [];
    let size = 0;
    for (let time = 0; time < Number(options.times); time++) {
      const begun = now();
      const answer = await fetch(`${url}/api/platforms/${id}/export?format=${format}`, { headers: { Cookie: cookie } });
      size = (await answer.arrayBuffer()).byteLength;
      if (!answer.ok) throw new Error(`${format}: ${answer.status}`);
      waits.push(now() - begun);
    }
    const later = waits.slice(1).sort((one, other) => one - other);
    rows.push([format, waits[0].toFixed(0), later[later.length >> 1].toFixed(0), (size / 1024).toFixed(0)]);
  }
  console.log(`\n${options.sections} sections of ${options.paragraphs} paragraphs, ${options.times} times each\n`);
  console.log(table(['file', 'the first (ms)', 'median of the others (ms)', 'size (kB)'], rows));
} finally {
  await running.stop();
}
