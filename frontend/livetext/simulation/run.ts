import { type Text, TextClient } from '../headless';
import { below, randomOf } from '../randomedits';
import { Authority, DOC } from './authority';
import { Network } from './network';
import { Oracle } from './oracle';

export interface RunOptions {
  clients?: number;
  edits?: number;
  /** Restores an old backup in the midst: then words that were acknowledged later are rightly gone. */
  backup?: boolean;
}

export interface RunResult {
  faults: string[];
  versions: number;
  edits: number;
  divergences: number;
  swallowed: number;
  dropped: number;
  copies: number;
}

const START = {
  type: 'doc',
  content: [
    { type: 'title', content: [{ type: 'text', text: 'Bostad' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Vi ska bygga fler hem. Hyror ska vara rimliga.' }] },
    {
      type: 'bulletList',
      content: ['ett', 'två'].map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
    { type: 'subheading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Rubrik' }] },
    { type: 'paragraph' },
  ],
};

/** One run by chance; the seed decides all of it. */
export function run(seed: number, options: RunOptions = {}): RunResult {
  const random = randomOf(seed);
  const authority = new Authority(`run-${seed}`, START);
  const network = new Network(authority, random, {
    delay: [5, 60, 400][below(random, 3)],
    lost: random() < 0.5 ? 0.02 : 0,
    doubled: random() < 0.5 ? 0.05 : 0,
  });
  const oracle = new Oracle();
  const people = Array.from({ length: options.clients ?? 2 + below(random, 3) }, (_, index) => {
    const member = `m${index}`;
    const limits = index === 0 ? { mergeAbove: 10 } : {};
    const client = new TextClient({ name: `c${seed}-${index}`, seed: below(random, 2 ** 31), limits });
    network.join(client, member);
    const text = client.open(DOC, JSON.stringify({ member }));
    oracle.watch(text, member);
    return { client, text, member };
  });
  authority.onCommit = (batch, before, after) => {
    if (!options.backup) oracle.commit(batch, before, after);
  };

  let edits = 0;
  network.run(2000);
  const wanted = options.edits ?? 60 + below(random, 100);
  const backupAt = options.backup ? below(random, wanted) : -1;
  const pause = [10, 40, 200][below(random, 3)];
  for (let turn = 0; turn < wanted; turn++) {
    const { text, client } = people[below(random, people.length)];
    if (text.live.status.ready && text.randomEdit()) {
      edits++;
      oracle.seen(text.state.doc);
    }
    if (random() < 0.5) authority.commit();
    if (random() < 0.01) authority.failCommit(random() < 0.5);
    if (random() < 0.01) network.cut(client);
    if (random() < 0.004) {
      authority.restart();
      network.cutAll();
    }
    if (turn === backupAt) {
      network.cutAll();
      authority.restoreBackup(below(random, authority.version + 1));
    }
    if (random() < 0.7) network.run(network.now + random() * pause);
  }

  network.weather = { delay: 5, lost: 0, doubled: 0 };
  network.cutAll();
  for (let i = 0; i < 400; i++) {
    network.run(network.now + 100);
    authority.commit();
    if (people.every(({ text }) => text.pending() === 0 && text.live.status.saving === 'saved')) break;
  }
  network.run(network.now + 1000);
  authority.sendHash();
  network.run(network.now + 1000);

  const faults = oracle.faults;
  const server = JSON.stringify(authority.content());
  for (const { text, member } of people) {
    if (text.content() !== server) faults.push(`${member} ends with another text (${text.status()})`);
    if (text.live.divergences) faults.push(`${member} diverged: ${text.divergences()}`);
  }
  const batches = authority.committed.map(({ client, batch }) => `${client}/${batch}`);
  if (new Set(batches).size !== batches.length) faults.push('a batch counts twice');
  if (!options.backup)
    oracle.end(
      authority.doc,
      people.map(({ text }) => text),
    );
  const count = (of: (text: Text) => string, what: RegExp) =>
    people.reduce((sum, { text }) => sum + (of(text).match(what)?.length ?? 0), 0);
  return {
    faults,
    versions: authority.version,
    edits,
    divergences: people.reduce((sum, { text }) => sum + text.live.divergences, 0),
    swallowed: count((text) => text.notices(), /"swallowed"/g),
    dropped: count((text) => text.notices(), /"dropped"/g),
    copies: count((text) => text.copies(), /"code"/g),
  };
}
