import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import { CollabState, collabState, key } from './collab';
import type { Loss } from './frames';
import { Replay, applies, setMirror } from './replay';
import { type Waiting, deletes, lossOf, made, merged, oldestSeen } from './waiting';

export interface Outgoing {
  version: number;
  /** The oldest version on which a deletion of the batch was made; absent when that is the version itself. */
  seen?: number;
  steps: Step[];
}

/** The steps to send: those in flight again, or the first waiting ones. Null when nothing waits. */
export function outgoing(state: EditorState, most: number): Outgoing | null {
  const { version, waiting, inFlight, sent } = collabState(state);
  if (inFlight === null && !waiting.length) return null;
  const batch = inFlight === null ? together(waiting.slice(0, most)) : sent;
  const seen = oldestSeen(batch) ?? version;
  return { version, ...(seen < version ? { seen } : {}), steps: batch.map((each) => each.step) };
}

/**
 * One batch names one `seen`, so deletions made on different versions go in different batches; so do a step and its undo, as the
 * server would do the undo even where the step has no place.
 */
function together(waiting: readonly Waiting[]): readonly Waiting[] {
  const seen = oldestSeen(waiting);
  const ids = new Set<number | null>();
  const end = waiting.findIndex((each) => {
    ids.add(each.id);
    return (
      (deletes(each) && each.seen !== seen) ||
      (each.undoes !== null && ids.has(each.undoes)) ||
      (each.follows !== null && ids.has(each.follows))
    );
  });
  return end < 0 ? waiting : waiting.slice(0, end);
}

/** Notes that the first `count` waiting steps are on their way as `batch`; a batch sent again counts its steps anew. */
export function sentTransaction(state: EditorState, batch: number, count: number): Transaction {
  const { version, waiting, others } = collabState(state);
  const marked = waiting.map((each, index) => ({ ...each, index: index < count ? index : null }));
  return state.tr.setMeta(key, new CollabState(version, marked, batch, [], others));
}

/** Notes that the batch in flight is part of the server's text. */
export function landedTransaction(state: EditorState): Transaction {
  const { version, waiting, others } = collabState(state);
  const left = waiting.filter((each) => each.index === null);
  return state.tr.setMeta(key, new CollabState(version, left, null, [], others));
}

/** Takes all that waits out of the text; undo forgets it, too. */
export function takeOutTransaction(state: EditorState): Transaction {
  const { version, waiting, others } = collabState(state);
  const tr = state.tr;
  const replay = new Replay(tr, others);
  replay.undo(waiting);
  return tr
    .setMeta(key, new CollabState(version, [], null, [], replay.others))
    .setMeta('rebased', waiting.length)
    .setMeta('addToHistory', false);
}

export type StoredWaiting = Pick<Waiting, 'step' | 'seen' | 'index'>;

/** Puts stored steps back as waiting ones; those that do not apply are returned. */
export function putBackTransaction(
  state: EditorState,
  stored: readonly StoredWaiting[],
  inFlight: number | null,
): { tr: Transaction; lost: Loss[] } {
  const { version, others } = collabState(state);
  const tr = state.tr;
  const waiting: Waiting[] = [];
  const lost: Loss[] = [];
  for (const { step, seen, index } of stored) {
    const before = tr.doc;
    if (applies(tr, step)) waiting.push(made(step, before, { seen, index }));
    else lost.push(...lossOf({ step }));
  }
  return { tr: tr.setMeta(key, new CollabState(version, waiting, inFlight, [], others)), lost };
}

/**
 * Puts neighbouring waiting steps together, for catching up after long: every step is mapped over every step that was missed, and an
 * hour of typing is thousands. Undo then takes back a run of typing at once.
 */
export function mergeTransaction(state: EditorState): Transaction {
  const { version, waiting, inFlight, fallen, others } = collabState(state);
  const tr = state.tr;
  const replay = new Replay(tr, others);
  replay.undo(waiting);
  const fewer = merged(waiting).map((each) => {
    const before = tr.doc;
    replay.step(each.step, each.origin);
    const first = waiting.findIndex(({ id }) => id === each.id);
    setMirror(tr, waiting.length - 1 - first, tr.steps.length - 1);
    return { ...each, inverted: each.step.invert(before) };
  });
  return tr
    .setSelection(Selection.fromJSON(tr.doc, state.selection.toJSON()))
    .setStoredMarks(state.storedMarks)
    .setMeta(key, new CollabState(version, fewer, inFlight, fallen, replay.others))
    .setMeta('rebased', waiting.length)
    .setMeta('addToHistory', false);
}
