import { describe, expect, it } from 'vitest';
import { branch, dropMove, dropZone, keyMove, type OutlineRow } from './outline-moves';

const row = (id: string, parentId: string | null, depth: number): OutlineRow => ({ id, parentId, depth });

// a · b (b1 (b11), b2) · c
const rows = [
  row('a', null, 1),
  row('b', null, 1),
  row('b1', 'b', 2),
  row('b11', 'b1', 3),
  row('b2', 'b', 2),
  row('c', null, 1),
];

describe('moving by key', () => {
  it('goes among siblings and stops at the ends', () => {
    expect(keyMove(rows, 'b', 'up')).toEqual({ parentId: null, position: 0 });
    expect(keyMove(rows, 'b', 'down')).toEqual({ parentId: null, position: 2 });
    expect(keyMove(rows, 'a', 'up')).toBeNull();
    expect(keyMove(rows, 'c', 'down')).toBeNull();
    expect(keyMove(rows, 'b2', 'up')).toEqual({ parentId: 'b', position: 0 });
  });

  it('goes in below the one before, as its last', () => {
    expect(keyMove(rows, 'c', 'in')).toEqual({ parentId: 'b', position: 2 });
    expect(keyMove(rows, 'a', 'in')).toBeNull();
  });

  it('goes out beside the parent', () => {
    expect(keyMove(rows, 'b1', 'out')).toEqual({ parentId: null, position: 2 });
    expect(keyMove(rows, 'b', 'out')).toBeNull();
  });

  it('never gets deeper than four', () => {
    const deep = [row('p', null, 1), row('q', null, 1), row('q1', 'q', 2), row('q2', 'q1', 3), row('q3', 'q2', 4)];
    expect(keyMove(deep, 'q', 'in')).toBeNull();
  });
});

describe('moving by hand', () => {
  it('lands before, inside or after', () => {
    expect(dropMove(rows, 'c', 'a', 'before')).toEqual({ parentId: null, position: 0 });
    expect(dropMove(rows, 'a', 'c', 'after')).toEqual({ parentId: null, position: 2 });
    expect(dropMove(rows, 'a', 'b', 'inside')).toEqual({ parentId: 'b', position: 2 });
    expect(dropMove(rows, 'b2', 'b1', 'before')).toEqual({ parentId: 'b', position: 0 });
  });

  it('is refused into itself, onto itself and where nothing would change', () => {
    expect(dropMove(rows, 'b', 'b11', 'inside')).toBeNull();
    expect(dropMove(rows, 'b', 'b', 'after')).toBeNull();
    expect(dropMove(rows, 'a', 'b', 'before')).toBeNull();
  });

  it('reads the zone from the height of the row', () => {
    expect([dropZone(2, 30), dropZone(15, 30), dropZone(28, 30)]).toEqual(['before', 'inside', 'after']);
  });
});

it('a branch is the section and all below it', () => {
  expect(branch(rows, 'b').map((r) => r.id)).toEqual(['b', 'b1', 'b11', 'b2']);
  expect(branch(rows, 'c').map((r) => r.id)).toEqual(['c']);
});
