import type { StepMap } from 'prosemirror-transform';

/** A stretch of text by where it came from: the text at the start, or what a step inserted, counted from its start there. */
export interface Piece {
  source: number;
  from: number;
  to: number;
}

/** The source of the text as it was at the start. */
export const START = -1;

/** Which text stands where while steps are applied, told from their maps alone. */
export class Pieces {
  private pieces: Piece[] = [{ source: START, from: 0, to: Infinity }];

  clone(): Pieces {
    const copy = new Pieces();
    copy.pieces = [...this.pieces];
    return copy;
  }

  /** Applies a step's map; gives what it took. */
  replace(map: StepMap, source: number): Piece[] {
    const ranges: { from: number; to: number; inserted: Piece }[] = [];
    let offset = 0;
    map.forEach((from, to, newFrom, newTo) => {
      ranges.push({ from, to, inserted: { source, from: offset, to: (offset += newTo - newFrom) } });
    });
    return ranges.reverse().flatMap(({ from, to, inserted }) => this.splice(from, to, inserted));
  }

  private splice(from: number, to: number, inserted: Piece): Piece[] {
    const start = this.cutAt(from);
    const end = this.cutAt(to);
    return this.pieces.splice(start, end - start, ...(inserted.to > inserted.from ? [inserted] : []));
  }

  /** Index of the piece that starts at `pos`, after cutting one in two where needed. */
  private cutAt(pos: number): number {
    let start = 0;
    for (const [index, piece] of this.pieces.entries()) {
      if (start === pos) return index;
      const end = start + piece.to - piece.from;
      if (end > pos) {
        const cut = piece.from + pos - start;
        this.pieces.splice(index, 1, { ...piece, to: cut }, { ...piece, from: cut });
        return index + 1;
      }
      start = end;
    }
    return this.pieces.length;
  }
}

/** Whether `part` lies in `all`. */
export function within(part: readonly Piece[], all: readonly Piece[]): boolean {
  return part.every((piece) => {
    let left = [piece];
    for (const { source, from, to } of all) {
      if (source !== piece.source) continue;
      left = left.flatMap((each) => [
        ...(each.from < from ? [{ ...each, to: Math.min(each.to, from) }] : []),
        ...(each.to > to ? [{ ...each, from: Math.max(each.from, to) }] : []),
      ]);
    }
    return left.length === 0;
  });
}
