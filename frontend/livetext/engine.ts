/**
 * The text engine: the server's side of the live text, bundled into one file and run by GraalJS there.
 * Every function takes and gives strings and numbers, finishes at once, and uses nothing but the language itself.
 * An Error whose message starts with `invalid:` means that the caller's document or steps break the schema; the head is unchanged.
 *
 * GraalJS runs here without a compiler, so nothing walks the whole document for one step: `apply` checks what it closes, and
 * check.ts the rest of what the step touched.
 */
import { Node } from 'prosemirror-model';
import { ReplaceAroundStep, ReplaceStep, type Step, StepMap } from 'prosemirror-transform';
import { version as modelVersion } from '../../node_modules/prosemirror-model/package.json';
import { version as transformVersion } from '../../node_modules/prosemirror-transform/package.json';
import { checkBetween, checkNode, checkStep } from './check';
import { difference } from './difference';
import { SCHEMA_NUMBER, schema } from './schema';
import { Rebase } from './rebase';
import { insertedSlice, rangesOf, sliceText, stepFromJSON } from './steps';
import { type Swallowed, UnseenInsertions } from './swallowed';

export interface Dropped {
  /** Index in the batch as it was sent. */
  index: number;
  /** What the step would have brought; null for a deletion or a mark. */
  slice: unknown;
  text: string;
}

export interface Submitted {
  steps: unknown[];
  ranges: (readonly number[])[];
  kept?: number[];
  dropped?: Dropped[];
  swallowed?: Swallowed[];
  size: number;
}

const heads = new Map<string, Node>();

export function versions(): string {
  return JSON.stringify({ schema: SCHEMA_NUMBER, model: modelVersion, transform: transformVersion });
}

export function open(key: string, contentJson: string): void {
  heads.set(key, parse(contentJson));
}

export function close(key: string): void {
  heads.delete(key);
}

export function content(key: string): string {
  return JSON.stringify(head(key).toJSON());
}

export function check(contentJson: string): void {
  parse(contentJson);
}

export function slice(key: string, from: number, to: number): string {
  return JSON.stringify(head(key).slice(from, to).toJSON());
}

export function text(key: string, from: number, to: number): string {
  return head(key).textBetween(from, to, '\n');
}

/**
 * Applies a batch that was made on an older version.
 *
 * @param stepsJson   the steps as sent
 * @param missedJson  the ranges of every step committed since the version that the batch's author had *seen*, in order
 * @param authorsJson one value per missed step, equal for the same author: neighbouring swallowed words of one author become one
 *                    entry; null for the sender's own steps, whose words it has seen
 * @param known       how many of the missed steps (from the first) the batch's version already contains: the author deleted before
 *                    they came, the browser has brought the deletion over them (the frame's `seen` is older than its `version`)
 */
export function submit(key: string, stepsJson: string, missedJson: string, authorsJson = '[]', known = 0): string {
  const before = head(key);
  const steps = valid(() => (JSON.parse(stepsJson) as unknown[]).map(stepFromJSON));
  for (const step of steps) valid(() => checkStep(step));
  const missed = (JSON.parse(missedJson) as number[][]).map((ranges) => new StepMap(ranges));
  const unseen =
    missed.length && UnseenInsertions.deletes(steps) ? new UnseenInsertions(missed, JSON.parse(authorsJson)) : null;

  const { doc, result } = valid(() => rebase(before, steps, missed.slice(known), unseen));
  if (unseen?.swallowed.length) result.swallowed = unseen.swallowed;
  heads.set(key, doc);
  return JSON.stringify(result);
}

/** Turns the head into `targetJson` by the smallest difference, so that anchors and amendments elsewhere stay. */
export function change(key: string, targetJson: string): string {
  const { doc, result } = valid(() => rebase(head(key), difference(head(key), parse(targetJson)), []));
  heads.set(key, doc);
  return JSON.stringify(result);
}

/**
 * A step made on an older version that no longer has a place, or no longer fits there, is dropped and named. A step made on the
 * head itself must hold.
 */
function rebase(
  before: Node,
  steps: readonly Step[],
  over: StepMap[],
  unseen: UnseenInsertions | null = null,
): { doc: Node; result: Submitted } {
  const rebasing = over.length ? new Rebase(steps, over) : null;
  const done: Step[] = [];
  const kept: number[] = [];
  const dropped: Dropped[] = [];
  let doc = before;
  steps.forEach((original, index) => {
    const step = rebasing ? rebasing.step(index) : original;
    const after = step && (rebasing ? rebasing.keepsTo(index, step) && attempt(step, doc) : applied(step, doc));
    if (!step || !after) {
      rebasing?.applied(index, null);
      dropped.push(lost(original, index));
      return;
    }
    unseen?.apply(step, done.length, doc);
    rebasing?.applied(index, step);
    doc = after;
    done.push(step);
    kept.push(index);
  });
  const result: Submitted = {
    steps: done.map((step) => step.toJSON()),
    ranges: done.map(rangesOf),
    size: doc.content.size,
  };
  if (dropped.length) Object.assign(result, { kept, dropped });
  return { doc, result };
}

function applied(step: Step, doc: Node): Node {
  const outcome = step.apply(doc);
  if (!outcome.doc) throw new RangeError(outcome.failed ?? 'the step does not apply');
  if (step instanceof ReplaceStep) {
    checkBetween(outcome.doc, step.from, step.from + step.slice.size);
  } else if (step instanceof ReplaceAroundStep) {
    const gap = step.from + step.insert;
    const gapEnd = gap + step.gapTo - step.gapFrom;
    checkBetween(outcome.doc, step.from, gapEnd + step.slice.size - step.insert, gap, gapEnd);
  }
  return outcome.doc;
}

function attempt(step: Step, doc: Node): Node | null {
  try {
    return applied(step, doc);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function lost(step: Step, index: number): Dropped {
  const brought = insertedSlice(step);
  return { index, slice: brought?.toJSON() ?? null, text: brought ? sliceText(brought) : '' };
}

function head(key: string): Node {
  const doc = heads.get(key);
  if (!doc) throw new Error(`not open: ${key}`);
  return doc;
}

function parse(contentJson: string): Node {
  return valid(() => {
    const doc = Node.fromJSON(schema, JSON.parse(contentJson));
    if (doc.type !== schema.topNodeType) throw new RangeError('not a whole document');
    checkNode(doc);
    return doc;
  });
}

function valid<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Error(`invalid: ${error instanceof Error ? error.message : String(error)}`);
  }
}
