import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { period } from './course';
import { time } from './format';
import { chartOption } from './options';
import { lightPalette, TONES } from './palette';
import { bars, course, look, shares, timeline } from './samples';
import { labelStarts } from './shares';
import { placeNames } from './timeline';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

interface Series {
  id: string;
  data: unknown[];
  itemStyle: { color: string; decal?: object };
  label: { formatter: (params: { dataIndex: number }) => string };
}
const drawn = (picture: Parameters<typeof chartOption>[0], width = 640, height = 320) =>
  chartOption(picture, look(tokens, width, height)) as { series: Series[]; grid: { left: number; right: number } };
const ids = (picture: Parameters<typeof chartOption>[0]) => drawn(picture).series.map(({ id }) => id);

it('the colours of paper are those of the theme', () => {
  const palette = lightPalette(tokens);
  expect(Object.keys(palette.tones)).toEqual(Object.keys(TONES));
  expect(palette.ink).toMatch(/^#[0-9a-f]{6}$/);
});

describe('a course', () => {
  it('has its lines, targets, baseline and today', () => {
    expect(ids(course)).toEqual(['baseline', 'targets', 'now', 'line-0']);
  });

  it('leaves out what it does not know', () => {
    expect(ids({ ...course, targets: [], baseline: null, now: null })).toEqual(['line-0']);
  });

  it('reaches from its first to its last day', () => {
    expect(period(course)).toEqual([time('2022-09-11'), time('2026-09-01')]);
  });

  it('has a width when all happens on one day', () => {
    const [from, to] = period({ ...course, lines: [], targets: [course.targets[0]!], baseline: null, now: null });
    expect(from).toBeLessThan(to);
  });

  it('keeps room for the words at its end, and most of a phone for itself', () => {
    expect(drawn(course).grid.right).toBeGreaterThan(30);
    const long = {
      ...course,
      lines: [
        { ...course.lines[0]!, name: 'x'.repeat(200) },
        { ...course.lines[0]!, name: 'y' },
      ],
    };
    expect(drawn(long, 340).grid.right).toBeLessThanOrEqual(136);
  });
});

describe('shares', () => {
  it('are named below themselves when there is room', () => {
    expect(labelStarts(shares, look(tokens, 960))).not.toBeNull();
    expect(labelStarts(shares, look(tokens, 340))).toBeNull();
  });

  it('leave out what is nothing', () => {
    const none = { ...shares, parts: shares.parts.map((part, index) => ({ ...part, count: index ? 0 : 3 })) };
    expect(ids(none)).toEqual(['part-0']);
  });

  it('differ in more than colour', () => {
    const patterns = drawn(shares).series.map(({ itemStyle }) => JSON.stringify(itemStyle.decal));
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('bars', () => {
  it('have a piece of each tone, and their number at the end', () => {
    expect(ids(bars)).toEqual(['GOOD', 'UNDER_WAY', 'LATE', 'totals']);
    const { series } = drawn(bars);
    expect(series[0]!.data).toEqual([6, 3, 2, 1, 0]);
    expect(series.at(-1)!.label.formatter({ dataIndex: 1 })).toBe('13');
  });

  it('take words from the left of wide pictures only', () => {
    expect(drawn(bars, 900).grid.left).toBeGreaterThan(100);
    expect(drawn(bars, 340).grid.left).toBe(1);
  });
});

describe('a timeline', () => {
  it('names everything when there is room', () => {
    const names = placeNames(timeline, look(tokens, 1200, 276));
    expect(names).toHaveLength(timeline.marks.length + 1);
  });

  it('names elections and today first when there is little', () => {
    const names = placeNames(timeline, look(tokens, 340, 240)).map(({ text }) => text);
    expect(names).toContain('I dag');
    expect(names).toContain('Val');
    expect(names.length).toBeLessThan(timeline.marks.length);
  });

  it('never puts a name on another', () => {
    const many = {
      ...timeline,
      marks: Array.from({ length: 60 }, (_, n) => ({ ...timeline.marks[n % 9]!, key: `${n}` })),
    };
    const names = placeNames(many, look(tokens, 700, 240));
    const spots = names.map(({ lane, time: at }) => `${lane} ${at}`);
    expect(new Set(spots).size).toBe(spots.length);
  });

  it('does not show a today outside of it', () => {
    expect(ids({ ...timeline, now: '2020-01-01' })).not.toContain('elapsed');
    expect(ids(timeline)).toContain('elapsed');
  });
});
