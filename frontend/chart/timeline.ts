import type { EChartsCoreOption } from 'echarts/core';
import { shortDay, shorten, textWidth, time } from './format';
import { common, looked, type Look, SIZE, words } from './look';
import { tickMarks } from './course';
import type { MarkKind, Timeline } from './picture';
import { ticks } from './scale';

const EDGE = 10;
const BOTTOM = 36;
const LANE = 44;

/** The period as one line, thick as far as it has gone; marks on it, with as many of their names above as have room. */
export function timelineOption(picture: Timeline, look: Look): EChartsCoreOption {
  const { palette, texts } = look;
  const from = time(picture.from);
  const to = time(picture.to);
  const now = picture.now && time(picture.now) >= from && time(picture.now) <= to ? time(picture.now) : null;
  const plot = look.width - 2 * EDGE;
  const top = 4;
  const tall = look.height - BOTTOM - top;
  const names = placeNames(picture, look);
  return {
    ...common(look),
    grid: { left: EDGE, right: EDGE, top, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      splitLine: { show: false },
      axisLine: { show: false },
      ...tickMarks(ticks(from, to, plot, texts.language), look),
      offset: 8,
    },
    yAxis: { type: 'value', show: false, min: 0, max: tall },
    series: [
      stroke('period', palette.axis, 2, [from, to]),
      ...(now === null ? [] : [stroke('elapsed', palette.ink, 5, [from, now])]),
      {
        type: 'line',
        id: 'leaders',
        silent: true,
        symbol: 'none',
        lineStyle: { color: palette.axis, width: 1 },
        data: names.flatMap((name) => [
          [name.time, 0],
          [name.time, name.bottom + 35],
          [name.time, '-'],
        ]),
        z: 1,
      },
      {
        type: 'scatter',
        id: 'marks',
        z: 5,
        emphasis: looked(look),
        data: picture.marks.map(({ date, kind }) => ({ value: [time(date), 0], ...shape(kind, look) })),
      },
      {
        type: 'scatter',
        id: 'names',
        silent: true,
        itemStyle: { opacity: 1 },
        symbol: 'circle',
        symbolSize: 0.01,
        z: 6,
        data: names.map((name) => ({
          value: [name.time, name.bottom],
          label: {
            show: true,
            position: name.leftwards ? [-6, -36] : [6, -36],
            align: name.leftwards ? 'right' : 'left',
            verticalAlign: 'top',
            formatter: () => `{day|${name.day}}\n{what|${name.text}}`,
            rich: {
              day: { ...words(look, palette.inkSoft, SIZE), lineHeight: 18 },
              what: { ...words(look), fontWeight: name.now ? 600 : 'normal', lineHeight: 19 },
            },
          },
        })),
      },
      ...(now === null
        ? []
        : [
            {
              type: 'scatter',
              id: 'now',
              z: 4,
              silent: true,
              symbol: 'rect',
              symbolSize: [3, 18],
              itemStyle: { color: palette.ink },
              data: [[now, 0]],
            },
          ]),
    ],
  };

  function stroke(id: string, color: string, width: number, ends: number[]) {
    return {
      type: 'line',
      id,
      silent: true,
      symbol: 'none',
      clip: false,
      lineStyle: { color, width, cap: 'butt' },
      data: ends.map((at) => [at, 0]),
      z: 2,
    };
  }
}

function shape(kind: MarkKind, look: Look) {
  const { palette } = look;
  const edge = { borderColor: palette.surface, borderWidth: 2, opacity: 1 };
  switch (kind) {
    case 'ELECTION':
      return { symbol: 'diamond', symbolSize: 20, itemStyle: { color: palette.ink, ...edge } };
    case 'CHECK_IN':
      return { symbol: 'circle', symbolSize: 14, itemStyle: { color: palette.tones.JOINT, ...edge } };
    case 'DEADLINE':
      return {
        symbol: 'triangle',
        symbolRotate: 180,
        symbolSize: 15,
        itemStyle: { color: palette.tones.LATE, ...edge },
      };
  }
}

export interface PlacedName {
  time: number;
  day: string;
  text: string;
  now: boolean;
  lane: number;
  /** Pixels above the line. */
  bottom: number;
  /** Whether it lies left of its leader. */
  leftwards: boolean;
}

type Wanted = Pick<PlacedName, 'time' | 'day' | 'text' | 'now'> & { x: number; width: number; rank: number };

const RANK: Record<MarkKind | 'NOW', number> = { NOW: 0, ELECTION: 1, DEADLINE: 2, CHECK_IN: 3 };

/**
 * Names in lanes above the line, so that none lies on another or on another's leader. When not all have room, check-ins are left out
 * before last days, and those before elections.
 */
export function placeNames(picture: Timeline, look: Pick<Look, 'width' | 'height' | 'texts'>): PlacedName[] {
  const { texts, width } = look;
  const from = time(picture.from);
  const to = time(picture.to);
  const lanes = Math.max(1, Math.floor((look.height - BOTTOM - 16) / LANE));
  const wanted = [
    ...picture.marks.map(({ date, label, kind }) => wish(date, label, RANK[kind])),
    ...(picture.now ? [wish(picture.now, texts.now, RANK.NOW)] : []),
  ]
    .filter(({ time: at }) => at >= from && at <= to)
    .sort((one, other) => other.time - one.time || one.rank - other.rank);
  const flat = placeMost(wanted, width, placesFlat(lanes));
  const stepped = placeMost(wanted, width, placesStepped(lanes));
  return stepped.length > flat.length ? stepped : flat;

  function wish(date: string, label: string, rank: number): Wanted {
    const text = shorten(label.replace(/[{}|]/g, ' '), 0.62 * width, SIZE);
    const written = shortDay(date, texts.language);
    return {
      time: time(date),
      day: written,
      text,
      now: rank === RANK.NOW,
      rank,
      x: EDGE + ((time(date) - from) / (to - from)) * (width - 2 * EDGE),
      width: 6 + Math.max(textWidth(text, SIZE), textWidth(written, SIZE)),
    };
  }
}

type Place = Pick<PlacedName, 'lane' | 'leftwards'>;

/** Low before high, to whichever side. */
const placesFlat = (lanes: number): Place[] =>
  [...Array(lanes).keys()].flatMap((lane) => [
    { lane, leftwards: false },
    { lane, leftwards: true },
  ]);

/** To the right before to the left, however high: a staircase, which takes more names and more height. */
const placesStepped = (lanes: number): Place[] =>
  [false, true].flatMap((leftwards) => [...Array(lanes).keys()].map((lane) => ({ lane, leftwards })));

function placeMost(wanted: Wanted[], edge: number, places: Place[]): PlacedName[] {
  const left = [...wanted];
  for (;;) {
    const { placed, stuck } = tryToPlace(left, edge, places);
    if (!stuck) return placed;
    left.splice(left.indexOf(leastNear(stuck, left)), 1);
  }
}

/** From the last to the first: a name reaches over those that come after it, and its leader meets none of them. */
function tryToPlace(wanted: Wanted[], edge: number, places: Place[]): { placed: PlacedName[]; stuck: Wanted | null } {
  const placed: (PlacedName & { x: number; left: number; right: number })[] = [];
  for (const name of wanted) {
    const { x, width } = name;
    const free = places
      .map((place) => ({ ...place, left: place.leftwards ? x - width : x, right: place.leftwards ? x : x + width }))
      .find(
        ({ lane, left, right }) =>
          left >= 0 && right <= edge && placed.every((other) => apart(x, lane, left, right, other)),
      );
    if (!free) return { placed, stuck: name };
    placed.push({ ...name, ...free, bottom: 14 + free.lane * LANE });
  }
  return { placed, stuck: null };
}

function apart(
  x: number,
  lane: number,
  left: number,
  right: number,
  other: { x: number; lane: number; left: number; right: number },
): boolean {
  if (other.lane === lane) return right + 8 <= other.left || left >= other.right + 8;
  if (other.lane < lane) return x + 3 <= other.left || x >= other.right + 3;
  return other.x + 3 <= left || other.x >= right + 3;
}

/** Of the least rank that is there, whatever is nearest to what found no place. */
function leastNear(stuck: Wanted, wanted: Wanted[]): Wanted {
  const rank = Math.max(...wanted.map((name) => name.rank));
  return wanted
    .filter((name) => name.rank === rank)
    .reduce((least, name) => (Math.abs(name.x - stuck.x) < Math.abs(least.x - stuck.x) ? name : least));
}
