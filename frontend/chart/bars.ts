import type { EChartsCoreOption } from 'echarts/core';
import { number, shorten, textWidth } from './format';
import { common, type Look, NARROW, SIZE, surface, words } from './look';
import type { Bars, Tone } from './picture';

const THICK = 14;
const KEY = 28;

/** A bar for each category, its number at its end; a key above when bars have several pieces. */
export function barsOption(picture: Bars, look: Look): EChartsCoreOption {
  const { palette, texts } = look;
  const narrow = look.width < NARROW;
  const totals = picture.bars.map(sum);
  const most = Math.max(...totals) || 1;
  const write = (value: number) => number(value, picture.unit, texts.language);
  const right = Math.ceil(Math.max(...totals.map((value) => textWidth(write(value), SIZE + 1)))) + 12;
  const widest = Math.max(...picture.bars.map(({ label }) => textWidth(label, SIZE)));
  const left = narrow ? 1 : Math.ceil(Math.min(0.4 * look.width, widest + 14));
  const room = narrow ? look.width - 8 : left - 12;
  const tones = usedTones(picture);
  const stacked = hasKey(picture);
  return {
    ...common(look),
    grid: { left, right, top: stacked ? KEY : 2, bottom: 2, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0, max: most },
    yAxis: {
      type: 'category',
      inverse: true,
      data: picture.bars.map((_, index) => String(index)),
      axisTick: { show: false },
      axisLine: { show: !narrow, lineStyle: { color: palette.axis } },
      axisLabel: {
        ...words(look),
        interval: 0,
        formatter: (index: string) => shorten(picture.bars[Number(index)]!.label, room, SIZE),
        ...(narrow
          ? { inside: true, align: 'left', verticalAlign: 'bottom', margin: 0, padding: [0, 0, THICK / 2 + 5, 0] }
          : { margin: 10 }),
      },
      z: 5,
    },
    legend: {
      show: stacked,
      top: 0,
      left: 0,
      padding: 0,
      itemGap: 14,
      itemWidth: 18,
      itemHeight: 12,
      icon: 'rect',
      selectedMode: false,
      textStyle: words(look),
      itemStyle: { borderWidth: 0 },
      formatter: (tone: string) => tones.get(tone as Tone) ?? '',
      data: [...tones.keys()].map((name) => ({ name })),
    },
    series: [
      ...[...tones.keys()].map((tone) => ({
        type: 'bar',
        id: tone,
        name: tone,
        stack: 'bar',
        barWidth: THICK,
        itemStyle: surface(tone, look),
        emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
        data: picture.bars.map(({ pieces }) => pieces.find((piece) => piece.tone === tone)?.value ?? 0),
      })),
      {
        type: 'bar',
        id: 'totals',
        stack: 'bar',
        silent: true,
        data: totals.map(() => 0),
        label: {
          show: true,
          position: 'right',
          formatter: ({ dataIndex }: { dataIndex: number }) => write(totals[dataIndex]!),
          ...words(look, palette.ink),
          fontWeight: 600,
        },
      },
    ],
  };
}

export const sum = (bar: Bars['bars'][number]) => bar.pieces.reduce((whole, { value }) => whole + value, 0);

export const hasKey = (picture: Bars) => picture.bars.some(({ pieces }) => pieces.length > 1);

/** The tones in the order in which they lie on one another, each with what it means. */
export function usedTones(picture: Bars): Map<Tone, string> {
  const pieces = picture.bars.flatMap((bar) => bar.pieces);
  return new Map(pieces.map(({ tone, label }): [Tone, string] => [tone, label]));
}
