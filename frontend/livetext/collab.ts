import type { Node } from 'prosemirror-model';
import { isHistoryTransaction } from 'prosemirror-history';
import { EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import { Mapping, type Step } from 'prosemirror-transform';
import { OthersWords, type StepOrigin } from './authorship';
import type { Batch, Loss } from './frames';
import { Rebase } from './rebase';
import { insertedSlice, sliceText, stepFromJSON } from './steps';

/**
 * The browser's side of the live text, as pure functions over an EditorState that holds {@link collab}: what waits for the server,
 * and how a batch from the server is taken in. The server is the authority and rebases late batches itself, so an own batch may come
 * back in another form than it has here; then the local form is repaired after the echo (docs/protocol.md, "Receiving").
 */

/** A local step that the server has not confirmed. */
export interface Waiting {
  step: Step;
  inverted: Step;
  /**
   * The version its author saw when making it. While an earlier deletion waits that may be an older one: what came since into the
   * deleted place was not on the screen, and can come back when the deletion loses its place.
   */
  seen: number;
  /** Its index in the batch in flight; null while it was not sent. */
  index: number | null;
  origin: Exclude<StepOrigin, 'theirs'>;
  /** For an undo of a step that still waits: that step's `id`. When it changes or falls away, so must its undo. */
  undoes: number | null;
  id: number;
}

let ids = 0;

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

const key = new PluginKey<CollabState>('livetext');

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
  const waiting = [...value.waiting];
  let { others } = value;
  tr.steps.forEach((step, index) => {
    const before = tr.docs[index];
    others = others.after(step, before, tr.docs[index + 1] ?? tr.doc, origin);
    const undoes = origin === 'restoring' ? undoneBy(step, waiting) : null;
    const seen = waiting.find(deletes)?.seen ?? value.version;
    waiting.push({ step, inverted: step.invert(before), seen, index: null, origin, undoes, id: ids++ });
  });
  return new CollabState(value.version, waiting, value.inFlight, value.fallen, others);
}

/** The latest waiting step whose inverse, brought over what was done since, is this one. */
function undoneBy(undo: Step, waiting: readonly Waiting[]): number | null {
  const json = JSON.stringify(undo.toJSON());
  const undone = new Set(waiting.map((each) => each.undoes));
  for (let index = waiting.length - 1; index >= 0; index--) {
    if (undone.has(waiting[index].id)) continue;
    const inverse = broughtOver(waiting[index].inverted, waiting.slice(index + 1));
    if (inverse && JSON.stringify(inverse.toJSON()) === json) return waiting[index].id;
  }
  return null;
}

type Undoable = Pick<Waiting, 'step' | 'undoes'> & { id: number | null };

/** A step mapped over later ones; where one of those undid another, its place is found as if neither had been. */
function broughtOver(step: Step, later: readonly Undoable[]): Step | null {
  const pairs = undonePairs(later);
  const mapping = new Mapping();
  later.forEach((each, index) => mapping.appendMap(each.step.getMap(), pairs.get(index)));
  return step.map(mapping);
}

/** Index of each undo and of the step that it undoes; a step that was done again by a redo stands for itself. */
function undonePairs(steps: readonly Undoable[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const undone = new Set<number>();
  for (let index = steps.length - 1; index >= 0; index--) {
    const target = undone.has(index) ? undefined : indexOf(steps, steps[index].undoes);
    if (target === undefined) continue;
    pairs.set(index, target);
    undone.add(target);
  }
  return pairs;
}

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
  for (const { inverted } of [...waiting].reverse()) replay.step(inverted, 'restoring');

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
  return { tr, lost: fallen.filter((each) => each.index === null).flatMap(lossOf) };
}

/** A step as it stands after a batch was taken in; `id` of the waiting one that it is. */
type Done = Undoable & Pick<Waiting, 'inverted'>;

/** Applies steps to a transaction and keeps account of whose words stand where. */
class Replay {
  constructor(
    private readonly tr: Transaction,
    public others: OthersWords,
  ) {}

  step(step: Step, origin: StepOrigin): void {
    const before = this.tr.doc;
    this.tr.step(step);
    this.others = this.others.after(step, before, this.tr.doc, origin);
  }

  /** Does the waiting steps from `first` on once more, where they still have a place. */
  again(
    waiting: readonly Waiting[],
    first: number,
    rebase: Rebase,
    over: readonly Done[],
  ): { kept: Waiting[]; fallen: Waiting[] } {
    const kept: Waiting[] = [];
    const fallen: Waiting[] = [];
    const idle = takenBack(waiting);
    for (let index = 0; index < first; index++) {
      if (!over.some(({ id }) => id === waiting[index].id)) rebase.applied(index, null);
    }
    for (let index = first; index < waiting.length; index++) {
      const before = this.tr.doc;
      const original = waiting[index];
      const waits = indexOf(waiting, original.undoes) !== undefined;
      const step = idle.has(index) ? null : waits ? undoOf(original, [...over, ...kept]) : rebase.step(index);
      if (!step || !rebase.keepsTo(index, step) || !applies(this.tr, step)) {
        rebase.applied(index, null);
        if (!waits && !idle.has(index)) fallen.push(original);
        continue;
      }
      this.others = this.others.after(step, before, this.tr.doc, original.origin);
      rebase.applied(index, step);
      setMirror(this.tr, waiting.length - 1 - index, waiting.length + over.length + kept.length);
      kept.push({ ...original, step, inverted: step.invert(before) });
    }
    return { kept, fallen };
  }
}

/** Steps that were undone before either was sent, and their undos: as if never made. */
function takenBack(waiting: readonly Waiting[]): Set<number> {
  const pairs = [...undonePairs(waiting)].filter(([, undone]) => waiting[undone].index === null);
  return new Set(pairs.flat());
}

function indexOf(steps: readonly Undoable[], id: number | null): number | undefined {
  const index = id === null ? -1 : steps.findIndex((each) => each.id === id);
  return index < 0 ? undefined : index;
}

/** An undo of a step that waits, too, undoes what has become of that; as it was it would bring back what is still there. */
function undoOf({ undoes }: Waiting, done: readonly Done[]): Step | null {
  const at = done.findIndex((each) => each.id === undoes);
  return at < 0 ? null : broughtOver(done[at].inverted, done.slice(at + 1));
}

function applies(tr: Transaction, step: Step): boolean {
  try {
    return !tr.maybeStep(step).failed;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
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

function setMirror(tr: Transaction, inverse: number, again: number): void {
  (tr.mapping as Mapping & { setMirror(n: number, m: number): void }).setMirror(inverse, again);
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

export function lossOf({ step }: { step: Step }): Loss[] {
  const slice = insertedSlice(step);
  const text = slice ? sliceText(slice) : '';
  return slice && text.trim() ? [{ slice: slice.toJSON(), text }] : [];
}

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
  const seen = batch.find(deletes)?.seen ?? version;
  return { version, ...(seen < version ? { seen } : {}), steps: batch.map((each) => each.step) };
}

/**
 * One batch names one `seen`, so deletions made on different versions go in different batches; so do a step and its undo, as the
 * server would do the undo even where the step has no place.
 */
function together(waiting: readonly Waiting[]): readonly Waiting[] {
  const seen = waiting.find(deletes)?.seen;
  const ids = new Set<number | null>();
  const end = waiting.findIndex((each) => {
    ids.add(each.id);
    return (deletes(each) && each.seen !== seen) || (each.undoes !== null && ids.has(each.undoes));
  });
  return end < 0 ? waiting : waiting.slice(0, end);
}

function deletes({ step }: Waiting): boolean {
  let deletes = false;
  step.getMap().forEach((from, to) => (deletes ||= to > from));
  return deletes;
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
  for (const { inverted } of [...waiting].reverse()) replay.step(inverted, 'restoring');
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
    if (applies(tr, step))
      waiting.push({ step, inverted: step.invert(before), seen, index, origin: 'mine', undoes: null, id: ids++ });
    else lost.push(...lossOf({ step }));
  }
  return { tr: tr.setMeta(key, new CollabState(version, waiting, inFlight, [], others)), lost };
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

function mappingOf(state: EditorState): Mapping {
  return new Mapping(collabState(state).waiting.map(({ step }) => step.getMap()));
}
