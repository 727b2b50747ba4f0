import type { Transaction } from 'prosemirror-state';
import type { Mapping, Step } from 'prosemirror-transform';
import type { OthersWords, StepOrigin } from './authorship';
import type { Rebase } from './rebase';
import { type Undoable, type Waiting, broughtOver, indexOf, takenBack } from './waiting';

/** A step as it stands after a batch was taken in; `id` of the waiting one that it is. */
export type Done = Undoable & Pick<Waiting, 'inverted'>;

/** Applies steps to a transaction and keeps account of whose words stand where. */
export class Replay {
  constructor(
    private readonly tr: Transaction,
    public others: OthersWords,
  ) {}

  /** Takes the waiting steps back, so that the text is as the server has it. */
  undo(waiting: readonly Waiting[]): void {
    for (const { inverted } of [...waiting].reverse()) this.step(inverted, 'restoring');
  }

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
      const idleOrGone = idle.has(index) || hasGone(original.follows, waiting, idle, [...over, ...kept]);
      const step = idleOrGone ? null : waits ? undoOf(original, [...over, ...kept]) : rebase.step(index);
      if (!step || !rebase.keepsTo(index, step) || !applies(this.tr, step)) {
        rebase.applied(index, null);
        if (!waits && !idleOrGone) fallen.push(original);
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

function hasGone(id: number | null, waiting: readonly Waiting[], idle: Set<number>, done: readonly Done[]): boolean {
  const index = indexOf(waiting, id);
  return index !== undefined && !idle.has(index) && !done.some((each) => each.id === id);
}

/** An undo of a step that waits, too, undoes what has become of that; as it was it would bring back what is still there. */
function undoOf({ undoes }: Waiting, done: readonly Done[]): Step | null {
  const at = done.findIndex((each) => each.id === undoes);
  return at < 0 ? null : broughtOver(done[at].inverted, done.slice(at + 1));
}

export function applies(tr: Transaction, step: Step): boolean {
  try {
    return !tr.maybeStep(step).failed;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Says that a step does again what an inverse took back; selection and undo history follow. */
export function setMirror(tr: Transaction, inverse: number, again: number): void {
  (tr.mapping as Mapping & { setMirror(n: number, m: number): void }).setMirror(inverse, again);
}
