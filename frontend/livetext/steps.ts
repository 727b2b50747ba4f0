import { Slice } from 'prosemirror-model';
import {
  AddMarkStep,
  Mapping,
  RemoveMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  Step,
  StepMap,
} from 'prosemirror-transform';
import { schema } from './schema';

// Two people who type at the same place keep their words whole only when what comes later stands before what was there: each one's
// next letter belongs behind the own last one, and with the default bias the other's letters would come between. Server and browser
// must agree, hence here, where both come by.
ReplaceStep.MAP_BIAS = -1;

const STEP_TYPES = new Set(['replace', 'replaceAround', 'addMark', 'removeMark', 'markSet']);

export type MarkStep = AddMarkStep | RemoveMarkStep;

/** prosemirror-transform makes such a step (inverse of a mark step over mixed text) but does not export its class. */
export const MarkSetStep = Step.fromJSON(schema, { stepType: 'markSet', steps: [] }).constructor as {
  new (steps: MarkStep[]): Step & { readonly steps: readonly MarkStep[] };
};

export function isMarkStep(step: Step): step is MarkStep {
  return step instanceof AddMarkStep || step instanceof RemoveMarkStep;
}

export function stepFromJSON(json: unknown): Step {
  const type = (json as { stepType?: unknown } | null)?.stepType;
  if (typeof type !== 'string' || !STEP_TYPES.has(type)) throw new RangeError(`a ${String(type)} step is not allowed`);
  return Step.fromJSON(schema, json);
}

/** The ranges `[start, oldSize, newSize, …]` of a step that is not inverted: what the server stores to map positions. */
export function rangesOf(step: Step): readonly number[] {
  return (step.getMap() as StepMap & { ranges: readonly number[] }).ranges;
}

/** What a step brings into the text; null for a step that only deletes or marks. */
export function insertedSlice(step: Step): Slice | null {
  const brings = step instanceof ReplaceStep || step instanceof ReplaceAroundStep;
  return brings && step.slice.size > 0 ? step.slice : null;
}

export function sliceText(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size, '\n');
}

/**
 * Brings steps that were made one after another on some version to a newer one, as if each was undone, the others' steps applied,
 * and each done again. The mirrors let a position inside an own insertion find its way back.
 */
export class Rebase {
  private readonly mapping = new Mapping();

  /** @param echoOf for a step of `over` that is the server's form of one of `steps`: which one */
  constructor(
    private readonly steps: readonly Step[],
    over: readonly StepMap[],
    echoOf: (overIndex: number) => number | undefined = () => undefined,
  ) {
    for (let index = steps.length - 1; index >= 0; index--) this.mapping.appendMap(steps[index].getMap().invert());
    over.forEach((map, index) => {
      const own = echoOf(index);
      this.mapping.appendMap(map, own === undefined ? undefined : this.undone(own));
    });
  }

  /** Step `index` as it reads now; null when the place it was made for is gone. To be asked in order. */
  step(index: number): Step | null {
    return this.steps[index].map(this.mapping.slice(this.steps.length - index));
  }

  /** Says that step `index` was applied as `step`. */
  applied(index: number, step: Step): void {
    this.mapping.appendMap(step.getMap(), this.undone(index));
  }

  /** Says that `step` was applied as one of several that stand for one. */
  appliedPart(step: Step): void {
    this.mapping.appendMap(step.getMap());
  }

  /** Where the inverse of step `index` stands in the mapping. */
  private undone(index: number): number {
    return this.steps.length - 1 - index;
  }
}
