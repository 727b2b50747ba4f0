/**
 * A text client without a screen: the browser's own connection, collab plugin and undo over a plain EditorState, for tests and load
 * generators in Node and in GraalJS (bundle `client.js`, global `textClient`). It has no clock, no socket and no network of its own:
 * whoever drives it carries frames to and fro and says what time it is.
 *
 *   const client = textClient.create('{"name":"anna","seed":1}');  // name: prefix of its client ids
 *   const text = client.open(documentId, '{"member":"…"}');       // opens when connected; text commands are on this object
 *   client.wantsSocket()    true: call connect() when the socket stands
 *   client.connect()        the socket stands
 *   client.disconnect()     the socket is lost; after a while of ticks wantsSocket() is true again
 *   client.ticketsWanted()  document ids that need a ticket: answer each with admit(id, ticketJson), or give create() "ticket": "…"
 *                           to have every opening admitted with that ticket (write access) at once
 *   client.deliver(frame)   a frame from the server
 *   client.outgoing()       array of frames to carry to the server, in order; each is given once
 *   client.tick(now)        milliseconds, only ever growing; runs what is due. nextTick(): when something is due, −1 for never
 *
 *   text.content() confirmed() text() hash() version() pending() status() notices() copies() divergences()
 *   text.type(pos, "words") remove(from, to) split(pos) join(pos) toggleList(from, to, "bulletList") subheading(pos, 1)
 *   text.toggleMark(from, to, "bold") link(from, to, href) quote(from, to) table(pos, rows, columns) paste(from, to, sliceJson)
 *   text.undo() text.redo()     every command answers whether it did anything
 *   text.randomEdit()           one edit by chance (from the seed); letters() gives what it may type
 *   text.snapshot(account)      null or JSON to give to open(id, '{"restore":…}') of another client
 *
 * Positions are ProseMirror's, in the text on the (missing) screen.
 */
import { baseKeymap, joinBackward, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { Slice } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { collab, collabState, confirmedDoc, freshState } from './collab';
import { LiveConnection } from './connection';
import type { LiveDocument, Notice, TextHost } from './document';
import type { Limits, SocketListener, TicketAnswer } from './environment';
import { sectionHash } from './hash';
import type { QueueSnapshot, WaitingCopy } from './queue';
import { type Random, randomEdit, randomOf } from './randomedits';
import { SCHEMA_NUMBER, schema } from './schema';
import { redo, undo } from './undo';

export { createStock } from './stock';

export interface ClientOptions {
  name?: string;
  seed?: number;
  ticket?: string;
  limits?: Partial<Limits>;
}

export interface TextOptions {
  member?: string;
  late?: 'refuse';
  restore?: QueueSnapshot;
}

export function create(optionsJson = '{}'): TextClient {
  return new TextClient(JSON.parse(optionsJson) as ClientOptions);
}

export class TextClient {
  readonly connection: LiveConnection;
  readonly random: Random;
  now = 1;
  private readonly sent: string[] = [];
  private readonly timers = new Map<number, { at: number; action: () => void }>();
  private readonly tickets = new Map<string, (answer: TicketAnswer) => void>();
  private listener: SocketListener | null = null;
  private standing = false;
  private timerCount = 0;
  private idCount = 0;

  constructor(private readonly options: ClientOptions) {
    this.random = randomOf(options.seed ?? 1);
    this.connection = new LiveConnection(
      {
        transport: { connect: (listener) => this.socket(listener) },
        tickets: { fetch: (doc, done) => this.ticket(doc, done) },
        timers: { now: () => this.now, after: (ms, action) => this.after(ms, action) },
        random: this.random,
        newId: () => this.newId(),
      },
      options.limits,
    );
  }

  open(doc: string, optionsJson = '{}'): Text {
    return new Text(this, doc, JSON.parse(optionsJson) as TextOptions);
  }

  wantsSocket(): boolean {
    return this.listener !== null && !this.standing;
  }

  connect(): void {
    this.standing = true;
    this.listener!.opened();
  }

  disconnect(): void {
    const lost = this.listener;
    this.listener = null;
    this.standing = false;
    this.sent.length = 0;
    this.tickets.clear();
    lost?.closed(1006);
  }

  ticketsWanted(): string[] {
    return [...this.tickets.keys()];
  }

  admit(doc: string, answerJson: string): void {
    const done = this.tickets.get(doc);
    this.tickets.delete(doc);
    done?.(JSON.parse(answerJson) as TicketAnswer);
  }

  deliver(frame: string): void {
    if (this.standing) this.listener?.message(frame);
  }

  outgoing(): string[] {
    return this.sent.splice(0);
  }

  tick(now: number): void {
    for (let due = this.due(now); due; due = this.due(now)) {
      const [id, timer] = due;
      this.timers.delete(id);
      this.now = Math.max(this.now, timer.at);
      timer.action();
    }
    this.now = Math.max(this.now, now);
  }

  nextTick(): number {
    let next = -1;
    for (const { at } of this.timers.values()) if (next < 0 || at < next) next = at;
    return next;
  }

  private due(now: number): [number, { at: number; action: () => void }] | undefined {
    const next = this.nextTick();
    if (next < 0 || next > now) return undefined;
    return [...this.timers].find(([, timer]) => timer.at === next);
  }

  private socket(listener: SocketListener): { send(frame: string): void; close(): void } {
    this.listener = listener;
    return {
      send: (frame) => void this.sent.push(frame),
      close: () => {
        if (this.listener === listener) this.disconnect();
      },
    };
  }

  private ticket(doc: string, done: (answer: TicketAnswer) => void): void {
    const { ticket } = this.options;
    if (ticket) done({ ticket, access: 'write', schema: SCHEMA_NUMBER });
    else this.tickets.set(doc, done);
  }

  private after(ms: number, action: () => void): () => void {
    const id = this.timerCount++;
    this.timers.set(id, { at: this.now + ms, action });
    return () => void this.timers.delete(id);
  }

  private newId(): string {
    const { name } = this.options;
    if (name) return `${name}-${this.idCount++}`;
    return Array.from({ length: 4 }, () =>
      Math.floor(this.random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
  }
}

/** One document of a client: its text, and what can be done to it. */
export class Text implements TextHost {
  readonly live: LiveDocument;
  /** Tells of every transaction before it is applied. */
  watcher: ((tr: Transaction, before: EditorState) => void) | null = null;
  /** Where the text changed last, by whomever. */
  focus = 0;
  private current: EditorState;
  private readonly plugins = [collab(), history()];
  private readonly told: Notice[] = [];
  private readonly handed: WaitingCopy[] = [];
  private readonly reasons: string[] = [];
  private end: string | null = null;

  constructor(
    private readonly client: TextClient,
    doc: string,
    options: TextOptions,
  ) {
    this.current = EditorState.create({ schema, plugins: this.plugins });
    this.live = client.connection.open(
      doc,
      this,
      {
        notice: (notice) => this.told.push(notice),
        copy: (copy) => this.handed.push(copy),
        gone: (code) => (this.end = code),
        diverged: ({ reason }) => this.reasons.push(reason),
      },
      options,
    );
  }

  get state(): EditorState {
    return this.current;
  }

  dispatch(tr: Transaction): void {
    // Undo groups by time; the time is the one that is told from outside.
    tr.setTime(this.client.now);
    this.watcher?.(tr, this.current);
    this.current = this.current.apply(tr);
    this.focus = Math.min(tr.mapping.map(this.focus), this.size());
    tr.mapping.maps.at(-1)?.forEach((_oldFrom, _oldTo, from, to) => (this.focus = (from + to) >> 1));
    if (tr.docChanged) this.live?.changed();
  }

  replace(doc: Parameters<TextHost['replace']>[0], version: number): void {
    this.current = freshState(this.plugins, doc, version);
  }

  content = (): string => JSON.stringify(this.current.doc.toJSON());
  confirmed = (): string => JSON.stringify(confirmedDoc(this.current).toJSON());
  text = (): string => this.current.doc.textBetween(0, this.current.doc.content.size, '\n');
  hash = (): string => sectionHash(confirmedDoc(this.current));
  size = (): number => this.current.doc.content.size;
  version = (): number => collabState(this.current).version;
  pending = (): number => this.live.status.pending;
  status = (): string => JSON.stringify({ ...this.live.status, gone: this.end });
  notices = (): string => JSON.stringify(this.told);
  copies = (): string => JSON.stringify(this.handed);
  divergences = (): string => JSON.stringify(this.reasons);
  snapshot = (account: string): string | null => {
    const stored = this.live.snapshot(account);
    return stored && JSON.stringify(stored);
  };

  type = (pos: number, words: string): boolean =>
    this.with(
      pos,
      pos,
      this.make((tr) => tr.insertText(words)),
    );
  remove = (from: number, to: number): boolean =>
    this.with(
      from,
      to,
      this.make((tr) => tr.deleteSelection()),
    );
  replaceText = (from: number, to: number, words: string): boolean =>
    this.with(
      from,
      to,
      this.make((tr) => tr.insertText(words)),
    );

  split = (pos: number): boolean =>
    this.with(pos, pos, (state, dispatch) => {
      if (state.selection.$from.parent.type === schema.nodes.title) return false;
      return splitListItem(schema.nodes.listItem)(state, dispatch) || baseKeymap.Enter(state, dispatch);
    });

  join = (pos: number): boolean => {
    const $pos = this.current.doc.resolve(Math.min(pos, this.size()));
    if (!$pos.parent.isTextblock) return false;
    return this.with($pos.start(), $pos.start(), joinBackward);
  };

  toggleList = (from: number, to: number, list: 'bulletList' | 'orderedList'): boolean =>
    this.with(
      from,
      to,
      (state, dispatch) =>
        liftListItem(schema.nodes.listItem)(state, dispatch) || wrapInList(schema.nodes[list])(state, dispatch),
    );

  subheading = (pos: number, level: 0 | 1 | 2): boolean =>
    this.with(pos, pos, (state, dispatch) => {
      if (state.selection.$from.parent.type === schema.nodes.title) return false;
      const { paragraph, subheading } = schema.nodes;
      return (level ? setBlockType(subheading, { level }) : setBlockType(paragraph))(state, dispatch);
    });

  quote = (from: number, to: number): boolean => this.with(from, to, wrapIn(schema.nodes.blockquote));
  toggleMark = (from: number, to: number, mark: 'bold' | 'italic'): boolean =>
    this.with(from, to, toggleMark(schema.marks[mark]));
  link = (from: number, to: number, href: string): boolean =>
    this.with(
      from,
      to,
      this.make((tr) => tr.addMark(tr.selection.from, tr.selection.to, schema.marks.link.create({ href }))),
    );

  table = (pos: number, rows: number, columns: number): boolean =>
    this.with(pos, pos, (state, dispatch) => {
      const { table, tableRow, tableHeader, tableCell, paragraph } = schema.nodes;
      const row = (cell: typeof tableCell) =>
        tableRow.create(
          null,
          Array.from({ length: columns }, () => cell.create(null, paragraph.create())),
        );
      const made = table.create(null, [row(tableHeader), ...Array.from({ length: rows - 1 }, () => row(tableCell))]);
      const { $from } = state.selection;
      if ($from.depth !== 1 || $from.parent.type === schema.nodes.title) return false;
      dispatch?.(state.tr.insert($from.after(), made));
      return true;
    });

  paste = (from: number, to: number, sliceJson: string): boolean =>
    this.with(
      from,
      to,
      this.make((tr) => tr.replaceSelection(Slice.fromJSON(schema, JSON.parse(sliceJson)))),
    );

  undo = (): boolean => undo(this.current, (tr) => this.dispatch(tr));
  redo = (): boolean => redo(this.current, (tr) => this.dispatch(tr));

  /** What {@link randomEdit} types: by default letters a to z. */
  letters: () => string = () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(this.client.random() * 26)];
  randomEdit = (): string => randomEdit(this, this.client.random);

  private make(change: (tr: Transaction) => Transaction): Command {
    return (state, dispatch) => {
      const tr = change(state.tr);
      if (tr.docChanged) dispatch?.(tr);
      return tr.docChanged;
    };
  }

  /** Selects and runs a command in one transaction, as the two are one act for undo. */
  private with(from: number, to: number, command: Command): boolean {
    const { doc } = this.current;
    const at = (pos: number) => doc.resolve(Math.max(0, Math.min(pos, doc.content.size)));
    const selection = from === to ? Selection.near(at(from)) : TextSelection.between(at(from), at(to));
    const selected = this.current.apply(this.current.tr.setSelection(selection));
    return command(selected, (tr) => {
      this.current = selected;
      this.dispatch(tr);
    });
  }
}
