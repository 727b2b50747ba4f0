import type { EChartsCoreOption } from 'echarts/core';
import { number, textWidth } from './format';
import { common, type Look, SIZE, surface, words } from './look';
import type { Shares } from './picture';

const THICK = 34;
const NUMBER = 22;
const GAP = 10;

/** One bar, its parts named below themselves; with a key where they are too small for that. */
export function sharesOption(picture: Shares, look: Look): EChartsCoreOption {
  const { palette, texts } = look;
  const whole = total(picture);
  const write = (count: number) => number(count, '', texts.language);
  const direct = labelStarts(picture, look);
  return {
    ...common(look),
    grid: { left: 1, right: 1, top: 4, height: THICK, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0, max: whole },
    yAxis: { type: 'category', show: false, data: [''] },
    legend: {
      show: !direct,
      top: THICK + 16,
      left: 0,
      padding: 0,
      itemGap: 14,
      itemWidth: 18,
      itemHeight: 12,
      icon: 'rect',
      selectedMode: false,
      textStyle: words(look),
      itemStyle: { borderWidth: 0 },
      formatter: (id: string) => {
        const part = picture.parts[Number(id)]!;
        return `${part.label} ${write(part.count)}`;
      },
      data: visible(picture).map(({ index }) => ({ name: String(index) })),
    },
    series: visible(picture).map(({ part, index }, place) => ({
      type: 'bar',
      id: 'part-' + index,
      name: String(index),
      stack: 'whole',
      barWidth: THICK,
      itemStyle: surface(part.tone, look),
      emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
      data: [part.count],
      label: {
        show: direct !== null,
        position: [direct ? direct[place]! : 0, THICK + 6],
        align: 'left',
        verticalAlign: 'top',
        formatter: () => `{count|${write(part.count)}}\n{word|${part.label.replace(/[{}|]/g, ' ')}}`,
        rich: {
          count: { ...words(look, palette.ink, NUMBER, 600), lineHeight: 26, align: 'left' },
          word: { ...words(look, palette.inkSoft, SIZE), lineHeight: 20, align: 'left' },
        },
      },
    })),
  };
}

export const total = (picture: Shares) => picture.parts.reduce((sum, { count }) => sum + count, 0);

export const visible = (picture: Shares) =>
  picture.parts.map((part, index) => ({ part, index })).filter(({ part }) => part.count > 0);

/**
 * Where each label begins, right of the beginning of its own part: pushed by the one before it, but never out of its part. None when they
 * have no room.
 */
export function labelStarts(picture: Shares, look: Pick<Look, 'width' | 'texts'>): number[] | null {
  const whole = total(picture);
  const starts: number[] = [];
  let begin = 0;
  let free = 0;
  for (const { part } of visible(picture)) {
    const wide = (part.count / whole) * (look.width - 2);
    const label = Math.max(textWidth(part.label, SIZE), textWidth(number(part.count, '', look.texts.language), NUMBER));
    const at = Math.max(begin, free);
    if (at > begin + Math.max(0, wide - SIZE) || at + label > look.width) return null;
    starts.push(at - begin);
    free = at + label + GAP;
    begin += wide;
  }
  return starts;
}
