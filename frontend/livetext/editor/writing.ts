import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from 'prosemirror-state';
import type { Status } from '../document';
import type { QueueSnapshot } from '../queue';
import { collabState } from '../collab';
import type { MarkAt } from '../marks';
import { actOn, stateOf, wordsFor } from './actions';
import { caretExtension, redrawCarets } from './caretplugin';
import { editLink } from './editlink';
import { emit } from './events';
import { readingHtml } from './html';
import { keepingPlace, scrollLineTo } from './layout';
import { keys } from './keys';
import { markAt, markExtension } from './markplugin';
import { pasteProps } from './paste/paste';
import { Notices } from './notices';
import { type WritingPlace, forgetPlace, reloadForSchema, rememberPlace } from './place';
import { Rail } from './rail';
import type { LiveSection, SectionAction } from './section';
import { type Desk, Session } from './session';
import type { StoredCopy } from './store';
import { fill } from './texts';
import type { ToolbarActionEvent, ToolbarState } from './toolbar';
import { nameEmptyTitle } from './titlename';
import { redo, undo } from '../undo';

/** Where to put the cursor: at a point of the window and, where words lie there, of the text; at the end; or where it was. */
export type Place = { left: number; top: number; position: number | null } | 'end' | WritingPlace;

/** How long what was written last may take to be saved after the person went to another screen. */
const FINISH_MS = 10_000;

/**
 * Makes the text of a section writable and readable again. It lives from the first cursor until everything is saved, longer than its
 * editor: after leaving, the section shows the own text until the server has all of it.
 */
export class Writer {
  private readonly session: Session;
  private readonly ready: Promise<void>;
  private becameReady: () => void = () => undefined;
  private readonly rail: Rail;
  private readonly notices: Notices;
  /** False when the person left before the text had come. */
  private wanted = false;
  /** The element that shows the text for reading, while the editor stands in its place. */
  private reading: HTMLElement | null = null;
  /** A selection that waits for the text to be saved. */
  private untold = false;
  private remembering: ReturnType<typeof setTimeout> | null = null;
  private drawn = 0;
  private isGone = false;
  private finishing: Promise<void> | null = null;
  private readonly whenSaved: (() => void)[] = [];

  constructor(
    private readonly section: LiveSection,
    private readonly desk: Desk,
    queue?: QueueSnapshot,
  ) {
    this.ready = new Promise((resolve) => (this.becameReady = resolve));
    this.rail = new Rail(section.rail, section.texts, (saving) =>
      emit(section, 'state-changed', { document: section.documentId, saving }),
    );
    this.rail.others.id = `others-${section.documentId}`;
    this.rail.toolbar.addEventListener('toolbar-action', (event) => this.act((event as ToolbarActionEvent).action));
    this.rail.toolbar.addEventListener('toolbar-leave', () => this.editor?.view.focus());
    this.notices = new Notices(section.notices, section.texts, desk.store, {
      nameOf: (member) => this.session.document.people[member]?.name ?? '',
      bringBack: (notice) => this.session.document.bringBack(notice),
      forget: (notice) => this.session.document.forget(notice),
      settled: () => {
        this.editor?.view.focus();
        this.restIfDone();
      },
    });
    this.session = new Session(
      section.documentId,
      desk,
      {
        ready: () => this.becameReady(),
        status: (status) => queueMicrotask(() => this.onStatus(status)),
        people: () => this.redraw(),
        carets: () => this.redraw(),
        notice: (notice) => this.notices.tell(notice),
        copy: (copy) => this.notices.offer(copy),
        gone: (code, reason) => queueMicrotask(() => this.gone(code, reason)),
      },
      queue,
    );
    if (queue) this.drawReading();
  }

  get isWriting(): boolean {
    return this.editor !== null;
  }

  /** The server said that this person only reads. While it cannot be asked, what the page offered holds. */
  private get isRefused(): boolean {
    const { ready, saving, access } = this.session.status;
    return ready && saving !== 'disconnected' && access === 'read';
  }

  private get editor(): Editor | null {
    return this.session.host.editor;
  }

  async write(place: Place): Promise<void> {
    this.wanted = true;
    this.drawRail();
    await this.ready;
    if (this.isRefused) this.wanted = false;
    if (!this.wanted) return this.drawRail();
    if (!this.editor) keepingPlace(this.section.text, place, () => this.mount());
    this.putCursor(place);
    this.drawRail();
    emit(this.section, 'focus-section', { document: this.section.documentId });
  }

  async leave(): Promise<void> {
    this.wanted = false;
    if (!this.editor) return;
    this.session.document.moveCaret(null);
    forgetPlace();
    this.unmount();
    emit(this.section, 'leave-section', { document: this.section.documentId });
    this.drawRail();
    this.restIfDone();
  }

  /** The section was moved in the page, which takes the focus away. */
  focus(): void {
    this.editor?.view.focus();
  }

  /** Words that something outside of the text is about. */
  mark(marks: readonly MarkAt[]): void {
    this.session.document.setMarks(marks);
    this.redraw();
  }

  /** The section has left the page. */
  finish(): Promise<void> {
    this.finishing ??= this.end();
    return this.finishing;
  }

  private async end(): Promise<void> {
    if (this.editor) forgetPlace();
    this.unmount();
    await Promise.race([this.saved(), new Promise((resolve) => setTimeout(resolve, FINISH_MS))]);
    await this.session.close();
  }

  async abandon(): Promise<void> {
    this.unmount();
    this.session.abandon();
    this.section.rest(this);
  }

  offerCopy(copy: StoredCopy): void {
    this.notices.offer(copy);
  }

  // ---- the editor comes and goes

  private mount(): void {
    const { section, session } = this;
    const reading = section.text;
    const place = document.createElement('div');
    reading.replaceWith(place);
    const editor = session.host.mount(place, {
      extensions: [
        caretExtension(
          () => session.document.carets(),
          () => session.document.people,
        ),
        markExtension(() => session.document.marks()),
        keys({
          undo,
          redo,
          editLink: () => this.askForLink(),
          comment: () => void this.comment(),
          leave: () => void this.leaveByKey(),
          toToolbar: () => this.rail.toolbar.focus(),
        }),
      ],
      props: {
        ...pasteProps,
        decorations: ({ doc }) => nameEmptyTitle(doc, section.texts.untitled),
        attributes: {
          class: 'live-text live-writing',
          'aria-multiline': 'true',
          'aria-describedby': this.rail.others.id,
          'aria-label': fill(section.texts.writing, session.title || section.texts.untitled),
          spellcheck: 'true',
        },
      },
    });
    place.replaceWith(editor.view.dom);
    this.reading = reading;
    editor.on('transaction', ({ transaction }) => this.onTransaction(transaction.docChanged, transaction.selectionSet));
    this.rail.toolbar.actions = section.actions;
    editor.view.dom.addEventListener('click', (event) => this.onClick(event));
    this.mark(section.marks);
    this.rail.toolbar.state = this.toolbarState(editor);
  }

  private unmount(): void {
    if (!this.editor || !this.reading) return;
    this.drawReading();
    this.editor.view.dom.replaceWith(this.reading);
    this.reading = null;
    this.session.host.unmount();
  }

  private putCursor(place: Place): void {
    const { editor } = this;
    if (!editor) return;
    const { view } = editor;
    const { doc } = view.state;
    const at = (pos: number): number => Math.min(pos, doc.content.size);
    // A section without a title wants one first.
    let selection: Selection = doc.child(0).content.size === 0 ? Selection.atStart(doc) : Selection.atEnd(doc);
    if (place !== 'end' && 'anchor' in place) {
      selection = TextSelection.between(doc.resolve(at(place.anchor)), doc.resolve(at(place.head)));
    } else if (place !== 'end') {
      const hit = place.position ?? view.posAtCoords(place)?.pos;
      if (hit !== undefined) selection = Selection.near(doc.resolve(at(hit)));
    }
    view.dispatch(view.state.tr.setSelection(selection).setMeta('addToHistory', false));
    // By the editor itself: the browser's own focus puts the cursor at the start, which a slow page would take for the person's wish.
    view.focus();
    if (place !== 'end' && 'anchor' in place) scrollLineTo(view.dom, view.coordsAtPos(selection.head).top, place.top);
    if (place === 'end') view.dispatch(view.state.tr.scrollIntoView());
  }

  private async leaveByKey(): Promise<void> {
    await this.leave();
    this.section.focusReading();
  }

  private onTransaction(docChanged: boolean, selectionSet: boolean): void {
    const { editor, session } = this;
    if (!editor) return;
    this.rail.toolbar.state = this.toolbarState(editor);
    if (!selectionSet && !docChanged) return;
    const { anchor, head } = editor.state.selection;
    session.document.moveCaret(anchor, head);
    this.rememberSoon();
  }

  private rememberSoon(): void {
    this.remembering ??= setTimeout(() => {
      this.remembering = null;
      if (!this.editor) return;
      const { anchor, head } = this.editor.state.selection;
      rememberPlace({
        account: this.desk.account,
        document: this.section.documentId,
        anchor,
        head,
        top: this.editor.view.coordsAtPos(head).top,
      });
      this.tellSelection();
    }, 200);
  }

  private toolbarState(editor: Editor): ToolbarState {
    return stateOf(editor.state, this.session.document.marks());
  }

  /** Positions mean something to others only once the server has the text they are in; until then it waits. */
  private tellSelection(): void {
    const { editor, session, section } = this;
    this.untold = session.status.saving !== 'saved';
    if (!editor || this.untold) return;
    const { from, to } = editor.state.selection;
    const quote = editor.state.doc.textBetween(from, to, '\n');
    const { version } = collabState(editor.state);
    emit(section, 'selection-changed', { document: section.documentId, from, to, version, quote });
  }

  // ---- what the person asks for

  private act(action: ToolbarActionEvent['action']): void {
    const { editor } = this;
    if (!editor) return;
    if (action === 'link') this.askForLink();
    else if (action === 'comment') void this.comment();
    else if (action === 'split' || action === 'merge') void this.askPage(action);
    else {
      actOn(action)(editor.state, editor.view.dispatch.bind(editor.view), editor.view);
      editor.view.focus();
    }
  }

  /** Only what the server has can be split or merged. */
  private async askPage(action: Exclude<SectionAction, 'comment'>): Promise<void> {
    await this.saved();
    if (!this.editor) return;
    const { state } = this.editor;
    const document = this.section.documentId;
    const { version } = collabState(state);
    if (action === 'merge') emit(this.section, 'merge-requested', { document });
    else emit(this.section, 'split-requested', { document, position: state.selection.$from.before(1), version });
  }

  /** Of words that are talked about already, the talk; else what the cursor stands for is offered to be talked about. */
  private async comment(): Promise<void> {
    if (!this.section.actions.includes('comment') || this.session.status.saving === 'disconnected') return;
    await this.saved();
    if (!this.editor) return;
    const { state } = this.editor;
    const document = this.section.documentId;
    const mark = state.selection.empty && markAt(this.session.document.marks(), state.selection.from);
    const words = wordsFor(state);
    if (mark) emit(this.section, 'mark-pressed', { document, key: mark.key });
    else if (words)
      emit(this.section, 'comment-requested', { document, version: collabState(state).version, ...words });
  }

  /** The cursor was put into marked words by hand. */
  private onClick(event: MouseEvent): void {
    const { editor, session, section } = this;
    if (!editor || !editor.state.selection.empty || !(event.target as Element).closest('.text-mark')) return;
    const hit = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
    const mark = hit && markAt(session.document.marks(), hit.pos);
    if (mark) emit(section, 'mark-pressed', { document: section.documentId, key: mark.key });
  }

  private saved(): Promise<void> {
    if (this.session.status.saving === 'saved') return Promise.resolve();
    return new Promise((resolve) => this.whenSaved.push(resolve));
  }

  private askForLink(): void {
    if (this.editor) void editLink(this.editor, this.section, this.section.texts);
  }

  // ---- what is told

  private onStatus(status: Status): void {
    this.rail.sign.show(status);
    if (status.saving === 'saved') {
      this.whenSaved.splice(0).forEach((resolve) => resolve());
      if (this.untold) this.tellSelection();
    }
    if (this.editor && this.isRefused) void this.leave();
    this.drawRail();
    this.restIfDone();
  }

  /** Left and all saved: the section is a text to read again, kept fresh by the server. */
  private restIfDone(): void {
    const { status } = this.session;
    const done = this.isGone || (status.ready && !status.pending);
    if (this.editor || this.wanted || this.finishing || !done || !this.notices.isEmpty) return;
    if (status.ready) this.drawReading();
    this.rail.clear();
    void this.session.close();
    this.section.rest(this);
  }

  private gone(code: string, reason: string): void {
    this.isGone = true;
    this.wanted = false;
    this.unmount();
    if (code === 'schema') return void this.session.close().then(reloadForSchema);
    this.section.access = 'read';
    if (code === 'frozen') this.notices.sayClosed(reason);
    emit(this.section, 'section-closed', { document: this.section.documentId, code });
    this.drawRail();
    this.restIfDone();
  }

  private redraw(): void {
    if (this.drawn) return;
    this.drawn = requestAnimationFrame(() => {
      this.drawn = 0;
      this.rail.nameOthers(this.session.document.carets(), this.session.document.people);
      this.session.host.settle();
      if (this.editor) redrawCarets(this.editor.view);
      else if (this.session.status.ready) this.drawReading();
    });
  }

  private drawReading(): void {
    const { state } = this.session.host;
    this.section.show(collabState(state).version, readingHtml(state.doc));
  }

  private drawRail(): void {
    this.rail.draw(this.editor ? 'writing' : this.wanted ? 'opening' : 'waiting');
  }
}
