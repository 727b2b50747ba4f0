import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Access, People } from './frames';
import type { Notice } from './notices';
import type { WaitingCopy } from './queue';

/** Who holds the EditorState: an editor's view, or a plain variable. Its plugins are `collab()` and prosemirror-history. */
export interface TextHost {
  readonly state: EditorState;
  dispatch(tr: Transaction): void;
  /** The text anew: to become `freshState(plugins, doc, version)`. */
  replace(doc: Node, version: number): void;
  /** Takes into `state` what the person has done and nobody has told yet, before others' work comes. */
  settle?(): void;
}

export interface Status {
  /** `disconnected`: what is written stays here until the server can be reached. */
  saving: 'saved' | 'saving' | 'disconnected';
  /** Steps that the server has not confirmed. */
  pending: number;
  access: Access;
  /** False until the first text came, and after `gone`. */
  ready: boolean;
}

export interface DocumentEvents {
  status?(status: Status): void;
  people?(people: People): void;
  carets?(): void;
  notice?(notice: Notice): void;
  copy?(copy: WaitingCopy): void;
  /** The document is closed here for good; `schema` asks for a reload of the page. */
  gone?(code: string, reason: string): void;
  /** The text here was not the server's; it is opened anew. */
  diverged?(report: { version: number; reason: string }): void;
}
