import { describe, expect, it } from 'vitest';
import { nearest, points, table } from './points';
import { bars, course, shares, texts, timeline } from './samples';

const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what the arrow keys go through', () => {
  it('is a course with its targets, in order of time', () => {
    const all = points(course, texts);
    expect(all).toHaveLength(9);
    expect(all.map(({ at }) => at[0])).toEqual([...all.map(({ at }) => at[0])].sort((one, other) => one - other));
    expect(spaces(`${all[0]!.head}, ${all[0]!.text}`)).toBe('1 december 2022, 61,5 %');
    expect(spaces(all.at(-1)!.text)).toBe('Mål: 85 %');
    expect(all[0]!.key).toBe('heltid');
  });

  it('is every part that is something, with its share', () => {
    expect(points(shares, texts).map(({ head, text }) => spaces(`${head} ${text}`))).toEqual([
      'infriade 12 (29 %)',
      'pågår 20 (49 %)',
      'försenade 3 (7 %)',
      'brutet 1 (2 %)',
      'utan belägg 5 (12 %)',
    ]);
  });

  it('is every piece of every bar, beside one another', () => {
    const first = points(bars, texts).filter(({ dataIndex }) => dataIndex === 0);
    expect(first.map(({ span }) => span)).toEqual([
      [0, 6],
      [6, 10],
      [10, 11],
    ]);
    expect(first[1]!.text).toBe('pågår: 4');
  });

  it('is every mark, with what it is', () => {
    expect(points(timeline, texts)[2]).toMatchObject({
      head: '15 oktober 2027',
      text: 'Sista dag: Budgetförslag lämnas',
    });
  });
});

describe('what lies under a pointer', () => {
  const toPixel = ([x, y]: [number, number]): [number, number] => [x * 10, 20 + y * 40];

  it('is the piece that it is in', () => {
    const all = points(bars, texts);
    expect(all[nearest(all, 65, 22, toPixel)]).toMatchObject({ dataIndex: 0, seriesId: 'UNDER_WAY' });
    expect(all[nearest(all, 5, 61, toPixel)]).toMatchObject({ dataIndex: 1, seriesId: 'GOOD' });
    expect(nearest(all, 400, 22, toPixel)).toBe(-1);
  });

  it('is the nearest point within reach', () => {
    const all = points(shares, texts).map((point, index) => ({
      ...point,
      span: undefined,
      at: [index * 5, 0] as [number, number],
    }));
    expect(nearest(all, 48, 25, toPixel)).toBe(1);
    expect(nearest(all, 75, 90, toPixel)).toBe(-1);
  });
});

describe('the table', () => {
  it('of a course has a row for each day', () => {
    const { head, rows } = table(course, texts);
    expect(head).toEqual(['Datum', 'Värde', 'Mål', 'Utgångsläge']);
    expect(rows).toHaveLength(10);
    expect(rows[1]!.map(spaces)).toEqual(['1 dec. 2022', '61,5 %', '', '']);
  });

  it('of shares has also what is nothing', () => {
    const { rows } = table(
      { ...shares, parts: [...shares.parts, { key: '', label: 'x', count: 0, tone: 'BAD' }] },
      texts,
    );
    expect(rows.at(-1)!.map(spaces)).toEqual(['x', '0', '0 %']);
  });

  it('of bars has a column for each tone', () => {
    expect(table(bars, texts).head).toEqual(['Vad', 'infriade', 'pågår', 'försenade', 'Totalt']);
    expect(table(bars, texts).rows.at(-1)).toEqual(['Välfärdens finansiering', '0', '1', '1', '2']);
  });

  it('of a timeline says what each day is', () => {
    expect(table(timeline, texts).rows[1]).toEqual(['20 maj 2027', 'Avstämning', 'Första avstämningen']);
  });
});
