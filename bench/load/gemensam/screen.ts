import type { Node } from 'prosemirror-model';
import { history } from 'prosemirror-history';
import { EditorState, type Transaction } from 'prosemirror-state';
import { collab, confirmedDoc, freshState } from '../../../frontend/livetext/collab';
import { LiveConnection } from '../../../frontend/livetext/connection';
import type { TextHost } from '../../../frontend/livetext/document';
import { schema } from '../../../frontend/livetext/schema';
import type { Address, Client, Listener, Role } from '../client';
import { Arrivals } from './arrivals';
import { environment } from './environment';
import { parsed, textOf } from './history';

/** A measured screen: everything that the browser's editor has in front of its view, and nothing shared with other clients. */
export class GemensamScreen implements Client, TextHost {
  state = EditorState.create({ schema, plugins: [collab(), history()] });
  private readonly connection: LiveConnection;
  private bytes = 0;
  private openedNow: () => void = () => {};

  constructor(
    { url, people }: Address,
    private readonly document: string,
    { number }: Role,
    private readonly listener: Listener,
  ) {
    const arrivals = new Arrivals(listener);
    const cookie = people[number % people.length];
    this.connection = new LiveConnection(
      environment(url, cookie, number, listener, (text, takeIn) => {
        this.bytes += Buffer.byteLength(text);
        takeIn();
        const frame = parsed(text);
        if (frame.t === 'steps') frame.batches.forEach((batch) => arrivals.report(batch));
      }),
    );
  }

  open(): Promise<void> {
    const opened = new Promise<void>((resolve) => (this.openedNow = resolve));
    this.connection.open(this.document, this, {
      gone: (code, reason) => this.listener.failed(`gone: ${code} ${reason}`),
      diverged: ({ version, reason }) => this.listener.failed(`diverged at version ${version}: ${reason}`),
    });
    return opened;
  }

  dispatch(tr: Transaction): void {
    this.state = this.state.apply(tr);
  }

  replace(doc: Node, version: number): void {
    this.state = freshState(this.state.plugins as never, doc, version);
    this.openedNow();
  }

  type(): void {
    throw new Error('a screen only shows');
  }

  text(): string {
    return textOf(confirmedDoc(this.state));
  }

  received(): number {
    return this.bytes;
  }

  close(): void {
    this.connection.close();
  }
}
