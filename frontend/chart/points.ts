import { sum } from './bars';
import { day, number, share, shortDay, time } from './format';
import { type ChartPicture, type ChartTexts, kindText } from './picture';
import { total, visible } from './shares';

/** Something in a picture that one can look at: by pointer, by finger, by key. */
export interface Point {
  /** What is picked with it; empty when there is nothing to pick. */
  key: string;
  head: string;
  text: string;
  /** Where it is, in the units of the axes: its point, or the middle of its piece. */
  at: [number, number];
  /** How far a piece of a bar reaches along the axis. */
  span?: [number, number];
  seriesId: string;
  dataIndex: number;
}

/** All of them in the order in which the arrow keys go through them. */
export function points(picture: ChartPicture, texts: ChartTexts): Point[] {
  const { language } = texts;
  switch (picture.kind) {
    case 'Course': {
      const write = (value: number) => number(value, picture.unit, language);
      const named = picture.lines.length > 1;
      const lines = picture.lines.flatMap((line, index) =>
        line.values.map(({ date, value }, dataIndex): Point => ({
          key: line.key,
          head: day(date, language),
          text: named ? `${line.name}: ${write(value)}` : write(value),
          at: [time(date), value],
          seriesId: 'line-' + index,
          dataIndex,
        })),
      );
      const last = picture.targets.length - 1;
      const targets = picture.targets.map(({ date, value }, index): Point => ({
        key: '',
        head: day(date, language),
        text: `${index === last ? texts.target : texts.milestone}: ${write(value)}`,
        at: [time(date), value],
        seriesId: 'targets',
        dataIndex: index + 1,
      }));
      return [...lines, ...targets].sort((one, other) => one.at[0] - other.at[0]);
    }
    case 'Shares': {
      const whole = total(picture);
      let begin = 0;
      return visible(picture).map(({ part, index }) => {
        const span: [number, number] = [begin, begin + part.count];
        begin = span[1];
        return {
          key: part.key,
          head: part.label,
          text: `${number(part.count, '', language)} (${share(part.count, whole, language)})`,
          at: [(span[0] + span[1]) / 2, 0],
          span,
          seriesId: 'part-' + index,
          dataIndex: 0,
        };
      });
    }
    case 'Bars':
      return picture.bars.flatMap((bar, dataIndex) => {
        let begin = 0;
        return inOrder(picture, bar)
          .filter(({ value }) => value > 0)
          .map(({ label, value, tone }): Point => {
            const span: [number, number] = [begin, begin + value];
            begin = span[1];
            const written = number(value, picture.unit, language);
            return {
              key: bar.key,
              head: bar.label,
              text: bar.pieces.length > 1 || label !== bar.label ? `${label}: ${written}` : written,
              at: [(span[0] + span[1]) / 2, dataIndex],
              span,
              seriesId: tone,
              dataIndex,
            };
          });
      });
    case 'Timeline':
      return picture.marks.map(({ key, date, label, kind }, dataIndex) => ({
        key,
        head: day(date, language),
        text: `${kindText(kind, texts)}: ${label}`,
        at: [time(date), 0],
        seriesId: 'marks',
        dataIndex,
      }));
  }
}

/** The pieces of a bar as they lie on one another: in the same order in every bar. */
function inOrder(picture: Extract<ChartPicture, { kind: 'Bars' }>, bar: (typeof picture)['bars'][number]) {
  const order = [...new Set(picture.bars.flatMap(({ pieces }) => pieces.map(({ tone }) => tone)))];
  return [...bar.pieces].sort((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone));
}

const REACH = 28;

/**
 * What lies under a pointer: the piece it is in, or the point nearest to it within a finger's reach; −1 when it is nothing.
 *
 * @param toPixel where a place of the axes is on the screen
 */
export function nearest(
  all: Point[],
  x: number,
  y: number,
  toPixel: (at: [number, number]) => [number, number],
): number {
  let found = -1;
  let least = REACH;
  all.forEach(({ at, span }, index) => {
    const [px, py] = toPixel(at);
    if (span) {
      const [begin] = toPixel([span[0], at[1]]);
      const [end] = toPixel([span[1], at[1]]);
      const beside = Math.max(begin - x, x - end, 0);
      const away = Math.abs(y - py) <= 18 ? beside : REACH;
      if (away < least || (away === 0 && found < 0)) {
        least = away;
        found = index;
      }
      return;
    }
    const away = Math.hypot(px - x, py - y);
    if (away < least) {
      least = away;
      found = index;
    }
  });
  return found;
}

export interface Table {
  head: string[];
  /** The first cell of a row names it. */
  rows: string[][];
}

/** The same picture as a table. */
export function table(picture: ChartPicture, texts: ChartTexts): Table {
  const { language } = texts;
  switch (picture.kind) {
    case 'Course': {
      const write = (value?: number) => (value === undefined ? '' : number(value, picture.unit, language));
      const columns = [
        ...picture.lines.map(({ name, values }) => ({ name: picture.lines.length > 1 ? name : texts.value, values })),
        ...(picture.targets.length ? [{ name: texts.target, values: picture.targets }] : []),
        ...(picture.baseline ? [{ name: texts.baseline, values: [picture.baseline] }] : []),
      ];
      const dates = [...new Set(columns.flatMap(({ values }) => values.map(({ date }) => date)))].sort();
      return {
        head: [texts.date, ...columns.map(({ name }) => name)],
        rows: dates.map((date) => [
          shortDay(date, language),
          ...columns.map(({ values }) => write(values.find((value) => value.date === date)?.value)),
        ]),
      };
    }
    case 'Shares': {
      const whole = total(picture);
      return {
        head: [texts.what, texts.total, texts.share],
        rows: picture.parts.map(({ label, count }) => [
          label,
          number(count, '', language),
          share(count, whole, language),
        ]),
      };
    }
    case 'Bars': {
      const write = (value: number) => number(value, picture.unit, language);
      const pieces = [...new Set(picture.bars.flatMap((bar) => inOrder(picture, bar).map(({ tone }) => tone)))];
      if (!picture.bars.some((bar) => bar.pieces.length > 1)) {
        return { head: [texts.what, texts.value], rows: picture.bars.map((bar) => [bar.label, write(sum(bar))]) };
      }
      const all = picture.bars.flatMap((bar) => bar.pieces);
      return {
        head: [texts.what, ...pieces.map((tone) => all.find((piece) => piece.tone === tone)!.label), texts.total],
        rows: picture.bars.map((bar) => [
          bar.label,
          ...pieces.map((tone) => write(bar.pieces.find((piece) => piece.tone === tone)?.value ?? 0)),
          write(sum(bar)),
        ]),
      };
    }
    case 'Timeline':
      return {
        head: [texts.date, texts.kind, texts.what],
        rows: picture.marks.map(({ date, label, kind }) => [shortDay(date, language), kindText(kind, texts), label]),
      };
  }
}
