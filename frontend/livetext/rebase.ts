import { Mapping, type Step, type StepMap } from 'prosemirror-transform';
import { type Piece, Pieces, within } from './pieces';

/** Index of another step of the list. */
type Partner = (index: number) => number | undefined;

const none: Partner = () => undefined;

/** The source of text that others brought. */
const THEIRS = -2;

/**
 * Brings steps that were made one after another on some version to a newer one, as if each was undone, the others' steps applied,
 * and each done again. Mirrors let a position inside an own insertion find its way back through that.
 *
 * A step and its undo are each other's mirror instead: a place in words that were deleted and brought back is then followed in the
 * text where they never left, and so over what others changed in them.
 */
export class Rebase {
  private mapping: Mapping;
  private readonly maps: StepMap[];
  /** Where in the mapping a step was done again. */
  private readonly again = new Map<number, number>();
  private fallsTogether: boolean;
  /** What each step took where it was made, and the text as it is now; made when it is first needed. */
  private account: { taken: Piece[][]; now: Pieces } | null = null;

  /**
   * @param echoOf  for a step of `over` that is the server's form of one of `steps`: which one
   * @param undoneOf for a step that undoes another one of `steps`: which one
   */
  constructor(
    private readonly steps: readonly Step[],
    private readonly over: readonly StepMap[],
    private readonly echoOf: Partner = none,
    private readonly undoneOf: Partner = none,
  ) {
    this.maps = [...steps.map((step) => step.getMap().invert()).reverse(), ...over];
    this.fallsTogether = over.some(deletes);
    over.forEach((map, index) => {
      const own = echoOf(index);
      if (own !== undefined && sameInsertions(map, steps[own].getMap())) this.again.set(own, steps.length + index);
    });
    this.mapping = this.mirrored(Math.max(-1, ...this.again.keys()));
  }

  /** Step `index` as it reads now; null when the place it was made for is gone. To be asked in order. */
  step(index: number): Step | null {
    return this.steps[index].map(this.mapping.slice(this.steps.length - index));
  }

  /**
   * Whether `step` takes only what step `index` took where it was made, and what others brought into that since. Where a text was
   * deleted or a step dropped, places that were apart fall together, and a deletion could reach for words that it never meant.
   */
  keepsTo(index: number, step: Step): boolean {
    if (!this.fallsTogether || !deletes(step.getMap())) return true;
    this.account ??= this.accountUntil(index);
    const taken = this.account.now.clone().replace(step.getMap(), index);
    return within(
      taken.filter((piece) => piece.source !== THEIRS),
      this.account.taken[index],
    );
  }

  /** Says that step `index` was applied as `step`, or could not be. */
  applied(index: number, step: Step | null): void {
    if (step) {
      this.again.set(index, this.maps.length);
      this.maps.push(step.getMap());
      this.mapping.appendMap(step.getMap(), this.undone(index));
      this.account?.now.replace(step.getMap(), index);
    } else {
      this.fallsTogether = true;
    }
    if (this.undoneOf(index) !== undefined) this.mapping = this.mirrored(index);
  }

  /** Says that `step` was applied as one of several that stand for one. */
  appliedPart(step: Step): void {
    this.maps.push(step.getMap());
    this.mapping.appendMap(step.getMap());
  }

  private accountUntil(index: number): { taken: Piece[][]; now: Pieces } {
    const before = new Pieces();
    const taken = this.steps.map((step, own) => before.replace(step.getMap(), own));
    const now = new Pieces();
    this.over.forEach((map, at) => now.replace(map, this.echoOf(at) ?? THEIRS));
    for (let own = 0; own < index; own++) {
      const at = this.again.get(own);
      if (at !== undefined && at >= this.steps.length + this.over.length) now.replace(this.maps[at], own);
    }
    return { taken, now };
  }

  /** The mapping with the mirrors that hold for what comes after step `last`. */
  private mirrored(last: number): Mapping {
    const mirrors = new Map<number, number>();
    const pair = (a: number | undefined, b: number | undefined) => {
      if (a !== undefined && b !== undefined) mirrors.set(Math.max(a, b), Math.min(a, b));
    };
    const paired = new Set<number>();
    for (let index = this.steps.length - 1; index >= 0; index--) {
      const target = index <= last && !paired.has(index) ? this.undoneOf(index) : undefined;
      if (target === undefined) {
        if (!paired.has(index)) pair(this.undone(index), this.again.get(index));
        continue;
      }
      paired.add(target);
      pair(this.undone(index), this.undone(target));
      pair(this.again.get(target), this.again.get(index));
    }
    const mapping = new Mapping();
    this.maps.forEach((map, index) => mapping.appendMap(map, mirrors.get(index)));
    return mapping;
  }

  /** Where the inverse of step `index` stands in the mapping. */
  private undone(index: number): number {
    return this.steps.length - 1 - index;
  }
}

function deletes(map: StepMap): boolean {
  let deletes = false;
  map.forEach((from, to) => (deletes ||= to > from));
  return deletes;
}

function sameInsertions(a: StepMap, b: StepMap): boolean {
  return JSON.stringify(insertions(a)) === JSON.stringify(insertions(b));
}

function insertions(map: StepMap): number[] {
  const sizes: number[] = [];
  map.forEach((_oldStart, _oldEnd, from, to) => sizes.push(to - from));
  return sizes;
}
