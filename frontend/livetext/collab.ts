import type { Node } from 'prosemirror-model';
import { isHistoryTransaction } from 'prosemirror-history';
import { EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { OthersWords } from './authorship';
import { type Waiting, made, oldestSeen, undoneByAll } from './waiting';

/**
 * The browser's side of the live text, as pure functions over an EditorState that holds {@link collab}: what waits for the server
 * (waiting.ts, outgoing.ts), and how a batch from the server is taken in (receive.ts). The server is the authority and rebases late
 * batches itself, so an own batch may come back in another form than it has here; then the local form is repaired after the echo
 * (docs/protocol.md, "Receiving").
 */

export class CollabState {
  constructor(
    /** The server's version that the text without the waiting steps is. */
    readonly version: number,
    readonly waiting: readonly Waiting[] = [],
    /** Number of the batch in flight. Its steps are the first of the waiting ones; all of them may have lost their place meanwhile. */
    readonly inFlight: number | null = null,
    /** Sent steps that lost their place here; whether they did at the server its echo says. */
    readonly fallen: readonly Waiting[] = [],
    readonly others: OthersWords = OthersWords.none,
  ) {}

  get sent(): readonly Waiting[] {
    return this.waiting.filter((waiting) => waiting.index !== null);
  }
}

/** A transaction with a CollabState under this key says what the state is after it. */
export const key = new PluginKey<CollabState>('livetext');

/** Meta of an undo that was cut around others' words: a CutPart for each step. */
export const CUT = 'livetext-cut';

/** What a step of such an undo is to a step that waits, by its id. */
export type CutPart = Pick<Waiting, 'undoes' | 'follows'>;

/** The plugin. It stands beside prosemirror-history, and undo goes through undo.ts. */
export function collab(version = 0): Plugin<CollabState> {
  return new Plugin<CollabState>({
    key,
    state: {
      init: () => new CollabState(version),
      apply: (tr, value) => tr.getMeta(key) ?? (tr.docChanged ? withLocal(tr, value) : value),
    },
    // Read by prosemirror-history: steps must stay as they were made, so that they can be rebased.
    historyPreserveItems: true,
  } as ConstructorParameters<typeof Plugin<CollabState>>[0]);
}

export function collabState(state: EditorState): CollabState {
  return key.getState(state)!;
}

/** The text anew, with the same plugins and nothing waiting. */
export function freshState(plugins: readonly Plugin[], doc: Node, version: number): EditorState {
  const state = EditorState.create({ doc, plugins });
  return state.apply(state.tr.setMeta(key, new CollabState(version)));
}

function withLocal(tr: Transaction, value: CollabState): CollabState {
  const origin = isHistoryTransaction(tr) ? 'restoring' : 'mine';
  const parts = tr.getMeta(CUT) as CutPart[] | undefined;
  const undone = origin === 'restoring' && !parts ? undoneByAll(tr, value.waiting) : [];
  const waiting = [...value.waiting];
  let { others } = value;
  tr.steps.forEach((step, index) => {
    const before = tr.docs[index];
    others = others.after(step, before, tr.docs[index + 1] ?? tr.doc, origin);
    const seen = oldestSeen(waiting) ?? value.version;
    const partOf = parts?.[index] ?? { undoes: undone[index] ?? null, follows: null };
    waiting.push(made(step, before, { seen, origin, ...partOf }));
  });
  return new CollabState(value.version, waiting, value.inFlight, value.fallen, others);
}

/** The text as the server has it at our version: without what waits. */
export function confirmedDoc(state: EditorState): Node {
  return collabState(state).waiting.reduceRight((doc, { inverted }) => inverted.apply(doc).doc!, state.doc);
}

/** From a position in the text of the version to one on the screen. */
export function toLocal(state: EditorState, pos: number, assoc = -1): number {
  return mappingOf(state).map(pos, assoc);
}

/** From a position on the screen to one in the text of the version. */
export function toConfirmed(state: EditorState, pos: number, assoc = -1): number {
  return mappingOf(state).invert().map(pos, assoc);
}

/** From the text of the version to the one on the screen. */
export const localMapping = (state: EditorState): Mapping => mappingOf(state);

function mappingOf(state: EditorState): Mapping {
  return new Mapping(collabState(state).waiting.map(({ step }) => step.getMap()));
}
