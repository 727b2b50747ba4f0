import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { collab, freshState } from '../collab';
import type { TextHost } from '../document';
import { schema } from '../schema';
import { type EditorParts, createEditor } from './extensions';

/**
 * Holds the text of one document, with a Tiptap editor while someone writes in it and without one before and after: what waits for the
 * server survives that the editor is closed.
 */
export class EditorHost implements TextHost {
  private readonly own = [collab(), history({ newGroupDelay: 800 })];
  private resting = EditorState.create({ doc: schema.topNodeType.createAndFill()!, plugins: this.own });
  editor: Editor | null = null;
  /** Told of every transaction, the server's too. */
  onTransaction: (tr: Transaction) => void = () => undefined;

  get state(): EditorState {
    return this.editor ? this.editor.state : this.resting;
  }

  dispatch(tr: Transaction): void {
    if (this.editor) this.editor.view.dispatch(tr);
    else {
      this.resting = this.resting.apply(tr);
      this.onTransaction(tr);
    }
  }

  replace(doc: Node, version: number): void {
    const anew = freshState(this.state.plugins, doc, version);
    const { anchor } = this.state.selection;
    const near = TextSelection.near(anew.doc.resolve(Math.min(anchor, anew.doc.content.size)));
    const placed = anew.apply(anew.tr.setSelection(near));
    if (this.editor) this.editor.view.updateState(placed);
    else this.resting = placed;
    this.onTransaction(placed.tr);
  }

  /**
   * The browser tells of a cursor that it moved only a moment later. Drawn in between, the editor would put the cursor back to where it
   * was, and what is typed next would stand there.
   */
  settle(): void {
    (this.editor?.view as unknown as { domObserver: { flush(): void } } | undefined)?.domObserver.flush();
  }

  /** Shows the editor in `element`; from now on the state lives in its view. */
  mount(element: HTMLElement, parts: EditorParts): Editor {
    const state = this.resting;
    const plugins = Extension.create({ name: 'livetext', priority: 1000, addProseMirrorPlugins: () => this.own });
    const editor = createEditor(element, state.doc, { ...parts, extensions: [plugins, ...parts.extensions] });
    editor.view.updateState(state.reconfigure({ plugins: editor.state.plugins }));
    editor.on('transaction', ({ transaction }) => this.onTransaction(transaction));
    this.editor = editor;
    return editor;
  }

  unmount(): void {
    if (!this.editor) return;
    this.resting = this.editor.state.reconfigure({ plugins: this.own });
    this.editor.destroy();
    this.editor = null;
  }
}
