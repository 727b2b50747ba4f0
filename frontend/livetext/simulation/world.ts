import { type Text, TextClient, type TextOptions } from '../headless';
import { randomOf } from '../randomedits';
import { Authority, DOC } from './authority';
import { Network } from './network';

let worlds = 0;

export interface Person {
  client: TextClient;
  text: Text;
}

export function paragraph(text: string): unknown {
  return text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };
}

export function document(...blocks: unknown[]): unknown {
  return { type: 'doc', content: [{ type: 'title', content: [{ type: 'text', text: 'T' }] }, ...blocks] };
}

/** A server and some people, without accidents: what is done between two `sync()` happens at the same moment. */
export class World {
  readonly authority: Authority;
  readonly network: Network;
  private readonly people: Person[] = [];

  constructor(...blocks: unknown[]) {
    this.authority = new Authority(`world-${worlds++}`, document(...blocks));
    this.network = new Network(this.authority, randomOf(worlds), { delay: 0, lost: 0, doubled: 0 });
  }

  person(name: string, options: TextOptions = {}, limits = {}): Person {
    const client = new TextClient({ name: `${name}-client`, seed: worlds, limits });
    this.network.join(client, name);
    const text = client.open(DOC, JSON.stringify({ member: name, ...options }));
    const person = { client, text };
    this.people.push(person);
    this.sync();
    return person;
  }

  sync(): void {
    for (let i = 0; i < 10; i++) {
      this.network.run(this.network.now + 40);
      this.authority.commit();
    }
    this.network.run(this.network.now + 40);
  }

  /** The text of the server; fails when someone open has another one. */
  text(): string {
    const { doc } = this.authority;
    for (const { text } of this.people) {
      if (text.live.status.saving !== 'disconnected' && text.content() !== JSON.stringify(doc.toJSON())) {
        throw new Error(`not the same text: ${text.content()} and ${JSON.stringify(doc.toJSON())}`);
      }
    }
    return doc.textBetween(0, doc.content.size, '\n');
  }

  notices({ text }: Person): { kind: string; by?: string; text: string }[] {
    return (JSON.parse(text.notices()) as { kind: string; by?: string; text: string }[]).map(
      ({ kind, by, text: words }) => ({
        kind,
        ...(by && { by }),
        text: words,
      }),
    );
  }
}

/** Position of `words` on someone's screen. */
export function at({ text }: Person, words: string, offset = 0): number {
  let found = -1;
  text.state.doc.descendants((node, pos) => {
    const index = node.isText ? node.text!.indexOf(words) : -1;
    if (index >= 0 && found < 0) found = pos + index;
  });
  if (found < 0) throw new Error(`no ${words} in ${text.text()}`);
  return found + offset;
}

/** From and to of `words`. */
export function range(person: Person, words: string): [number, number] {
  const from = at(person, words);
  return [from, from + words.length];
}
