import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Client, Listener, Role } from '../client';
import type { Edit } from '../trace';
import { paragraphs } from '../words';

export const MESSAGE_SYNC = 0;

// Yjs recognises an author by a number of its own; 0 is taken for the text that stands there from the start.
const FIRST_AUTHOR = 1000;

const READERS_TAKE_IN_MS = 1000;

/**
 * A participant in a Yjs document, the same way an editor holds it: an XML fragment with a paragraph element and its text. What
 * differs between servers (envelope, sign-in, acknowledgement) is in the subclasses.
 */
export abstract class YjsClient implements Client {
  protected readonly doc = new Y.Doc();
  protected socket!: WebSocket;
  protected typed = 0;
  private readonly fragment = this.doc.getXmlFragment('default');
  private readonly inbox: Uint8Array[] = [];
  private readonly reading?: NodeJS.Timeout;
  private caret!: Y.RelativePosition;
  private bytes = 0;
  private readonly askers: (() => void)[] = [];

  constructor(
    private readonly url: string,
    private readonly role: Role,
    protected readonly listener: Listener,
  ) {
    this.doc.clientID = FIRST_AUTHOR + role.number;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.sendSync((encoder) => sync.writeUpdate(encoder, update));
    });
    if (role.pace === 'at once') this.reportArrivals();
    if (role.watches) this.reading = setInterval(() => this.takeIn(), READERS_TAKE_IN_MS);
  }

  async open(): Promise<void> {
    this.socket = new WebSocket(this.url);
    this.socket.binaryType = 'nodebuffer';
    this.socket.on('message', (data: Buffer) => this.message(data));
    this.socket.on('close', (code) => this.listener.failed(`closed with ${code}`));
    const opened = this.nextState();
    await new Promise<void>((resolve, reject) => this.socket.once('open', resolve).once('error', reject));
    this.socket.on('error', (error) => this.listener.failed(error.message));
    this.greet();
    await opened;
    if (this.role.place) this.putCaret();
  }

  type(letter: string): void {
    this.takeIn();
    const at = Y.createAbsolutePositionFromRelativePosition(this.caret, this.doc)!;
    (at.type as Y.XmlText).insert(at.index, letter);
    this.typed++;
    this.caret = Y.createRelativePositionFromTypeIndex(at.type, at.index + 1, -1);
  }

  /** Edits the first paragraph, a line break being a letter like others, and waits until the server has all of it. */
  edit(group: Edit[]): Promise<void> {
    const text = (this.fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    for (const { kind, at, letter } of group) {
      if (kind === 'insert') text.insert(at, letter);
      else text.delete(at, 1);
    }
    return this.roundTrip();
  }

  text(): string {
    this.takeIn();
    return this.fragment
      .toArray()
      .map((element) => (element as Y.XmlElement).get(0)?.toString() ?? '')
      .join('\n');
  }

  received(): number {
    return this.bytes;
  }

  close(): void {
    clearInterval(this.reading);
    this.socket.removeAllListeners('close').close();
  }

  /** Writes what stands in a section before anyone else comes. */
  write(): void {
    this.doc.clientID = 0;
    this.doc.transact(() => {
      this.fragment.push(
        paragraphs().map((text) => {
          const element = new Y.XmlElement('paragraph');
          element.insert(0, [new Y.XmlText(text)]);
          return element;
        }),
      );
    });
  }

  /** Asks for what this client lacks. The answer comes after everything that was sent before has been taken in by the server. */
  async roundTrip(): Promise<void> {
    const answer = this.nextState();
    this.sendSync((encoder) => sync.writeSyncStep1(encoder, this.doc));
    await answer;
  }

  protected abstract greet(): void;
  protected abstract envelope(): encoding.Encoder;
  /** Handles a message of another kind than sync. */
  protected abstract other(kind: number, decoder: decoding.Decoder): void;
  protected abstract skipAddress(decoder: decoding.Decoder): void;

  protected sendSync(write: (encoder: encoding.Encoder) => void): void {
    const encoder = this.envelope();
    encoding.writeVarUint(encoder, MESSAGE_SYNC);
    write(encoder);
    this.socket.send(encoding.toUint8Array(encoder));
  }

  private message(data: Buffer): void {
    this.bytes += data.length;
    const decoder = decoding.createDecoder(data);
    this.skipAddress(decoder);
    const kind = decoding.readVarUint(decoder);
    if (kind !== MESSAGE_SYNC && kind !== 4) {
      this.other(kind, decoder);
      return;
    }
    const step = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (step === sync.messageYjsSyncStep1) {
      this.sendSync((encoder) => {
        encoding.writeVarUint(encoder, sync.messageYjsSyncStep2);
        encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(this.doc, payload));
      });
    } else if (step === sync.messageYjsSyncStep2) {
      Y.applyUpdate(this.doc, payload, this);
      this.askers.shift()?.();
    } else if (this.role.pace === 'at once') {
      Y.applyUpdate(this.doc, payload, this);
    } else {
      this.inbox.push(payload);
    }
  }

  private nextState(): Promise<void> {
    return new Promise((resolve) => this.askers.push(resolve));
  }

  private takeIn(): void {
    if (!this.inbox.length) return;
    const updates = this.inbox.splice(0);
    this.doc.transact(() => updates.forEach((update) => Y.applyUpdate(this.doc, update, this)), this);
  }

  private putCaret(): void {
    const { paragraph, offset } = this.role.place!;
    const text = (this.fragment.get(paragraph) as Y.XmlElement).get(0) as Y.XmlText;
    this.caret = Y.createRelativePositionFromTypeIndex(text, offset, -1);
  }

  private reportArrivals(): void {
    const seen = new Map<number, number>();
    this.doc.on('afterTransaction', ({ afterState }: Y.Transaction) => {
      for (const [author, count] of afterState) {
        if (author < FIRST_AUTHOR || count === (seen.get(author) ?? 0)) continue;
        seen.set(author, count);
        this.listener.arrived(author - FIRST_AUTHOR, count);
      }
    });
  }
}
