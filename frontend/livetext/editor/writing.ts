import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from 'prosemirror-state';
import { html, nothing, render } from 'lit';
import type { Status } from '../document';
import type { QueueSnapshot } from '../queue';
import { collabState } from '../collab';
import { actOn, stateOf } from './actions';
import { caretExtension, redrawCarets } from './caretplugin';
import { emit } from './events';
import { readingHtml } from './html';
import { keepingPlace } from './layout';
import { LiveLinkDialog } from './linkdialog';
import { linkAt, removeLink, setLink } from './commands';
import { keys } from './keys';
import { pasteProps } from './paste/paste';
import { Notices } from './notices';
import { type WritingPlace, forgetPlace, rememberPlace } from './place';
import type { LiveSection, SectionAction } from './section';
import { type Desk, Session } from './session';
import { StateSign } from './statesign';
import type { StoredCopy } from './store';
import { fill } from './texts';
import { LiveToolbar, type ToolbarActionEvent } from './toolbar';
import { redo, undo } from '../undo';

/** Where to put the cursor: at a point of the window, at the end, or where it was. */
export type Place = { left: number; top: number } | 'end' | WritingPlace;

/**
 * Makes the text of a section writable and readable again. It lives from the first cursor until everything is saved, longer than its
 * editor: after leaving, the section shows the own text until the server has all of it.
 */
export class Writer {
  private readonly session: Session;
  private readonly ready: Promise<void>;
  private becameReady: () => void = () => undefined;
  private readonly sign: StateSign;
  private readonly toolbar = new LiveToolbar();
  private readonly linkDialog = new LiveLinkDialog();
  private readonly notices: Notices;
  private drawn = 0;
  private readonly whenSaved: (() => void)[] = [];

  constructor(
    private readonly section: LiveSection,
    private readonly desk: Desk,
    queue?: QueueSnapshot,
  ) {
    this.ready = new Promise((resolve) => (this.becameReady = resolve));
    this.sign = new StateSign(section.texts, (saving) =>
      emit(section, 'state-changed', { document: section.documentId, saving }),
    );
    this.toolbar.texts = this.linkDialog.texts = section.texts;
    this.toolbar.addEventListener('toolbar-action', (event) => this.act((event as ToolbarActionEvent).action));
    this.toolbar.addEventListener('toolbar-leave', () => this.editor?.view.focus());
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
        gone: (code) => queueMicrotask(() => this.gone(code)),
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
    this.drawRail(true);
    await this.ready;
    if (this.isRefused) return this.drawRail();
    if (!this.editor) keepingPlace(this.section.text, place, () => this.mount());
    this.putCursor(place);
    this.drawRail();
    emit(this.section, 'focus-section', { document: this.section.documentId });
  }

  async leave(): Promise<void> {
    if (!this.editor) return;
    this.session.document.moveCaret(null);
    forgetPlace();
    this.unmount();
    emit(this.section, 'leave-section', { document: this.section.documentId });
    this.drawRail();
    this.restIfDone();
  }

  async close(): Promise<void> {
    this.unmount();
    await this.session.close();
  }

  async abandon(): Promise<void> {
    this.unmount();
    this.session.abandon();
    this.section.rest();
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
        keys({
          undo,
          redo,
          editLink: () => void this.editLink(),
          leave: () => void this.leaveByKey(),
          toToolbar: () => this.toolbar.focus(),
        }),
      ],
      props: {
        ...pasteProps,
        attributes: {
          class: 'live-text live-writing',
          'aria-multiline': 'true',
          'aria-label': fill(section.texts.writing, session.title),
          spellcheck: 'true',
        },
      },
    });
    place.replaceWith(editor.view.dom);
    this.reading = reading;
    editor.on('transaction', ({ transaction }) => this.onTransaction(transaction.docChanged, transaction.selectionSet));
    this.toolbar.actions = section.actions;
    this.toolbar.state = stateOf(editor.state);
  }

  private reading: HTMLElement | null = null;

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
    let selection: Selection = Selection.atEnd(doc);
    if (place !== 'end' && 'anchor' in place) {
      selection = TextSelection.between(doc.resolve(at(place.anchor)), doc.resolve(at(place.head)));
    } else if (place !== 'end') {
      const hit = view.posAtCoords(place);
      if (hit) selection = Selection.near(doc.resolve(hit.pos));
    }
    view.dispatch(view.state.tr.setSelection(selection).setMeta('addToHistory', false));
    view.dom.focus({ preventScroll: true });
    if (place === 'end') view.dispatch(view.state.tr.scrollIntoView());
  }

  private async leaveByKey(): Promise<void> {
    await this.leave();
    this.section.focusReading();
  }

  private onTransaction(docChanged: boolean, selectionSet: boolean): void {
    const { editor, session } = this;
    if (!editor) return;
    this.toolbar.state = stateOf(editor.state);
    if (!selectionSet && !docChanged) return;
    const { anchor, head } = editor.state.selection;
    session.document.moveCaret(anchor, head);
    this.rememberSoon();
  }

  private remembering: ReturnType<typeof setTimeout> | null = null;

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

  /** Positions mean something to others only once the server has the text they are in. */
  private tellSelection(): void {
    const { editor, session, section } = this;
    if (!editor || session.status.saving !== 'saved') return;
    const { from, to } = editor.state.selection;
    const quote = editor.state.doc.textBetween(from, to, '\n');
    const { version } = collabState(editor.state);
    emit(section, 'selection-changed', { document: section.documentId, from, to, version, quote });
  }

  // ---- what the person asks for

  private act(action: ToolbarActionEvent['action']): void {
    const { editor } = this;
    if (!editor) return;
    if (action === 'link') void this.editLink();
    else if (action === 'split' || action === 'merge') void this.askPage(action);
    else {
      actOn(action)(editor.state, editor.view.dispatch.bind(editor.view), editor.view);
      editor.view.focus();
    }
  }

  /** Only what the server has can be split or merged. */
  private async askPage(action: SectionAction): Promise<void> {
    await this.saved();
    if (!this.editor) return;
    const { state } = this.editor;
    const document = this.section.documentId;
    const { version } = collabState(state);
    if (action === 'merge') emit(this.section, 'merge-requested', { document });
    else emit(this.section, 'split-requested', { document, position: state.selection.$from.before(1), version });
  }

  private saved(): Promise<void> {
    if (this.session.status.saving === 'saved') return Promise.resolve();
    return new Promise((resolve) => this.whenSaved.push(resolve));
  }

  private async editLink(): Promise<void> {
    const { editor } = this;
    if (!editor || stateOf(editor.state).unavailable.has('link')) return;
    const { from, to } = editor.state.selection;
    const link = linkAt(editor.state);
    const range = link ?? { href: '', from, to };
    this.section.append(this.linkDialog);
    const before = editor.state.doc;
    const words = before.textBetween(range.from, range.to);
    const answer = await this.linkDialog.ask(range.href, words);
    this.linkDialog.remove();
    if (!this.editor) return;
    // Others may have written meanwhile; the selection was carried along, and the link is looked up anew.
    const now = linkAt(editor.state) ?? editor.state.selection;
    const dispatch = editor.view.dispatch.bind(editor.view);
    if (answer.action === 'set') {
      setLink(answer.href, now.from, now.to, answer.words === words ? '' : answer.words)(editor.state, dispatch);
    } else if (answer.action === 'remove') removeLink(now.from, now.to)(editor.state, dispatch);
    editor.view.focus();
  }

  // ---- what is told

  private onStatus(status: Status): void {
    this.sign.show(status);
    if (status.saving === 'saved') this.whenSaved.splice(0).forEach((resolve) => resolve());
    if (this.editor && this.isRefused) void this.leave();
    this.drawRail();
    this.restIfDone();
  }

  /** Left and all saved: the section is a text to read again, kept fresh by the server. */
  private restIfDone(): void {
    const { status } = this.session;
    if (this.editor || !status.ready || status.pending || !this.notices.isEmpty) return;
    this.drawReading();
    this.sign.remove();
    render(nothing, this.section.rail);
    void this.session.close();
    this.section.rest();
  }

  private gone(code: string): void {
    if (code === 'schema') return location.reload();
    this.unmount();
    this.section.access = 'read';
    emit(this.section, 'section-closed', { document: this.section.documentId, code });
    this.drawRail();
  }

  private redraw(): void {
    if (this.drawn) return;
    this.drawn = requestAnimationFrame(() => {
      this.drawn = 0;
      if (this.editor) redrawCarets(this.editor.view);
      else if (this.session.status.ready) this.drawReading();
    });
  }

  private drawReading(): void {
    const { state } = this.session.host;
    this.section.show(collabState(state).version, readingHtml(state.doc));
  }

  private drawRail(opening = false): void {
    const { section } = this;
    const toolbar = this.editor ? this.toolbar : nothing;
    const wait = opening && !this.editor ? html`<span class="live-state">${section.texts.opening}</span>` : nothing;
    render(html`<div>${toolbar}${wait}${this.sign}</div>`, section.rail);
  }
}
