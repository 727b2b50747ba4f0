import { LiveConnection } from '../../../frontend/livetext/connection';
import type { Address, Client, Listener, Role } from '../client';
import { letters } from '../words';
import { environment } from './environment';

/** Someone who reads along (`watch`): gets the section as HTML, at most once a second, and types nothing. */
export class GemensamReader implements Client {
  private readonly connection: LiveConnection;
  private html = '';
  private bytes = 0;

  constructor(
    { url, people }: Address,
    private readonly document: string,
    { number }: Role,
    private readonly listener: Listener,
  ) {
    this.connection = new LiveConnection(
      environment(url, people[number % people.length], number, listener, (frame, takeIn) => {
        this.bytes += Buffer.byteLength(frame);
        takeIn();
      }),
    );
  }

  async open(): Promise<void> {
    this.connection.watch(this.document, (_version, html) => {
      this.html = html;
      for (const [writer, count] of keystrokesIn(html)) this.listener.arrived(writer, count);
    });
  }

  type(): void {
    throw new Error('a reader only reads');
  }

  text(): string {
    return this.html;
  }

  received(): number {
    return this.bytes;
  }

  close(): void {
    this.connection.close();
  }
}

// All readers of a process get the same HTML at nearly the same moment.
let [lastHtml, lastCounts] = ['', new Map<number, number>()];
const streams = new Map<number, { letters: Generator<string, never>; typed: string }>();

/** How much of each writer's letters an HTML text holds; they stand side by side, beginning with the writer's number. */
function keystrokesIn(html: string): Map<number, number> {
  if (html === lastHtml) return lastCounts;
  const counts = new Map<number, number>();
  for (const start of html.matchAll(/w(\d+):/g)) {
    const writer = Number(start[1]);
    const length = commonLength(html, start.index, writer);
    counts.set(writer, Math.max(length, counts.get(writer) ?? 0));
  }
  [lastHtml, lastCounts] = [html, counts];
  return counts;
}

function commonLength(html: string, at: number, writer: number): number {
  let stream = streams.get(writer);
  if (!stream) streams.set(writer, (stream = { letters: letters(writer), typed: '' }));
  let length = 0;
  for (; at + length < html.length; length++) {
    if (length === stream.typed.length) stream.typed += stream.letters.next().value;
    if (html[at + length] !== stream.typed[length]) break;
  }
  return length;
}
