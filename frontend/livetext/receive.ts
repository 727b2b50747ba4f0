import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import { CollabState, collabState, key } from './collab';
import type { Batch, Loss } from './frames';
import { Rebase } from './rebase';
import { type Done, Replay, setMirror } from './replay';
import { stepFromJSON } from './steps';
import { UnseenInsertions } from './swallowed';
import { type Waiting, indexOf, lossOf } from './waiting';

export interface Received {
  tr: Transaction;
  /** Steps of one's own that never reached the server and have no place any more. */
  lost: Loss[];
}

/** Takes in one batch from the server. Throws when a step does not apply: then the text here is not the server's. */
export function receive(state: EditorState, batch: Batch, client: string): Received {
  const value = collabState(state);
  const steps = batch.steps.map(stepFromJSON);
  const echo = batch.client === client && batch.batch === value.inFlight;
  const sent = echo ? value.sent : [];
  if (echo && asSent(sent, steps)) {
    const rest = value.waiting.slice(sent.length);
    return { tr: state.tr.setMeta(key, new CollabState(value.version + 1, rest, null, [], value.others)), lost: [] };
  }

  const tr = state.tr;
  const replay = new Replay(tr, value.others);
  const { waiting } = value;
  replay.undo(waiting);

  const own = steps.map((_, index) =>
    echo ? sent.findIndex((each) => each.index === (batch.kept?.[index] ?? index)) : -1,
  );
  const done = steps.map((step, index): Done => {
    const local = waiting[own[index]];
    replay.step(step, batch.client === client ? (local?.origin ?? 'mine') : 'theirs');
    return {
      id: local?.id ?? null,
      undoes: local?.undoes ?? null,
      step,
      inverted: step.invert(tr.docs[tr.docs.length - 1]),
    };
  });
  mirrorForHistory(tr, own, waiting.length);

  const rebase = new Rebase(
    waiting.map((each) => each.step),
    steps.map((step) => step.getMap()),
    (index) => (own[index] < 0 ? undefined : own[index]),
    (index) => indexOf(waiting, waiting[index].undoes),
  );
  const { kept, fallen } = replay.again(waiting, sent.length, rebase, done);

  const version = value.version + 1;
  const inFlight = echo ? null : value.inFlight;
  const stillOut = echo ? [] : [...value.fallen, ...fallen.filter((each) => each.index !== null)];
  tr.setMeta(key, new CollabState(version, kept, inFlight, stillOut, replay.others));
  tr.setMeta('rebased', waiting.length).setMeta('addToHistory', false);
  keepCaret(tr, state);
  const lost = fallen.filter((each) => each.index === null).flatMap(lossOf);
  return { tr, lost: echo ? [...lost, ...cameBackInVain(tr, waiting.length, steps, own)] : lost };
}

/**
 * Own words that had lost their place here come back with the echo when they had one at the server. What was deleted around that
 * place meanwhile takes them, and was never meant for them: they were not on the screen.
 */
function cameBackInVain(tr: Transaction, first: number, echo: readonly Step[], own: readonly number[]): Loss[] {
  if (!own.includes(-1)) return [];
  const cameBack = new UnseenInsertions(
    echo.map((step) => step.getMap()),
    own.map((index) => (index < 0 ? true : null)),
  );
  tr.steps.slice(first + echo.length).forEach((step, index) => {
    cameBack.apply(step, index, tr.docs[first + echo.length + index]);
  });
  return cameBack.swallowed.map(({ slice, text, from }) => ({ slice, text, from }));
}

function asSent(sent: readonly Waiting[], steps: readonly Step[]): boolean {
  return (
    sent.length === steps.length &&
    steps.every((step, index) => JSON.stringify(step.toJSON()) === JSON.stringify(sent[index].step.toJSON()))
  );
}

/**
 * prosemirror-history follows a rebase by the mirrors, and takes for granted that from the first mirrored step on every step is
 * mirrored. So of the echo only its last steps that have a local counterpart are; what lies before can no longer be undone.
 */
function mirrorForHistory(tr: Transaction, own: readonly number[], waiting: number): void {
  for (let index = own.length - 1; index >= 0 && own[index] >= 0; index--) {
    setMirror(tr, waiting - 1 - own[index], waiting + index);
  }
}

/** What others insert at the caret comes after it, so that two who type at one place each go on with their own words. */
function keepCaret(tr: Transaction, state: EditorState): void {
  if (state.selection instanceof TextSelection) {
    const { anchor, head } = state.selection;
    const at = (pos: number) => tr.doc.resolve(Math.min(tr.mapping.map(pos, -1), tr.doc.content.size));
    tr.setSelection(TextSelection.between(at(anchor), at(head), -1));
    // Not a selection that the person made: listeners to those would scroll or close menus.
    (tr as unknown as { updated: number }).updated &= ~1;
  }
  if (state.storedMarks) tr.setStoredMarks(state.storedMarks);
}
