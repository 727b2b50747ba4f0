import { Slice } from 'prosemirror-model';
import { AddMarkStep, RemoveMarkStep, ReplaceAroundStep, ReplaceStep, Step, StepMap } from 'prosemirror-transform';
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
