import type { EChartsCoreOption } from 'echarts/core';
import { number, shorten, textWidth, time } from './format';
import { common, looked, type Look, NARROW, rim, SHAPES, SIZE, words } from './look';
import type { Course, DatedValue } from './picture';
import { scale, ticks } from './scale';

const TOP = 28;
const BOTTOM = 30;
const MANY = 30;

/** Lines over time, named at their ends; what is aimed at is dashed, where it began is dotted. */
export function courseOption(picture: Course, look: Look): EChartsCoreOption {
  const { palette, texts } = look;
  const write = (value: number) => number(value, picture.unit, texts.language);
  const [from, to] = period(picture);
  const values = allValues(picture);
  const rise = scale(values, picture.unit, look.height < 260 ? 3 : 4);
  const left = Math.ceil(levels(rise).reduce((most, level) => Math.max(most, textWidth(write(level), SIZE)), 0)) + 12;
  const named = picture.lines.length > 1;
  const ends = endLabels(picture, write, named);
  const right = rightMargin(ends, from, to, look.width, left);
  const plot = look.width - left - right;
  const end = (text: string, colour: string, name = '') => ({
    show: true,
    distance: 8,
    formatter: name
      ? `{name|${plain(shorten(name, Math.max(right, 90) - 12, SIZE))}}\n{value|${plain(text)}}`
      : `{value|${plain(text)}}`,
    rich: {
      name: {
        ...words(look, palette.inkSoft, SIZE),
        ...rim(look),
        lineHeight: 18,
      },
      value: { ...words(look, colour, SIZE, 600), ...rim(look), lineHeight: 18 },
    },
  });
  return {
    ...common(look),
    grid: { left, right, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis } },
      ...tickMarks(ticks(from, to, plot, texts.language), look),
    },
    yAxis: {
      type: 'value',
      ...rise,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...words(look, palette.inkSoft, SIZE), margin: 8, formatter: write },
      splitLine: { lineStyle: { color: palette.rule, width: 1 } },
    },
    series: [...baseline(), ...targets(), ...now(), ...lines()],
  };

  function baseline() {
    const base = picture.baseline;
    if (!base) return [];
    return [
      {
        ...rule('baseline', palette.inkSoft, [1, 4]),
        data: [
          { value: [from, base.value] },
          {
            value: [to, base.value],
            label: {
              show: true,
              position: [-3, -19],
              align: 'right',
              formatter: `${texts.baseline} ${write(base.value)}`,
              ...words(look, palette.inkSoft, SIZE),
              ...rim(look),
            },
          },
        ],
      },
    ];
  }

  function targets() {
    const goals = picture.targets;
    if (goals.length === 0) return [];
    const last = goals.length - 1;
    return [
      {
        ...rule('targets', palette.inkSoft, [6, 4]),
        step: 'start',
        data: [
          { value: [from, goals[0]!.value], symbolSize: 0.01 },
          ...goals.map((goal, index) => ({
            value: [time(goal.date), goal.value],
            symbol: 'diamond',
            symbolSize: 10,
            itemStyle: { color: palette.surface, borderColor: palette.inkSoft, borderWidth: 1.5, opacity: 1 },
            label: {
              show: index < last && look.width >= NARROW,
              ...beside(goal, goals[index + 1]),
              formatter: `${texts.milestone} ${write(goal.value)}`,
              ...words(look, palette.inkSoft, SIZE),
              ...rim(look),
            },
          })),
        ],
        endLabel: end(write(goals[last]!.value), palette.inkSoft, texts.target),
        labelLayout: { moveOverlap: 'shiftY' },
        emphasis: looked(look),
      },
    ];
  }

  /** On the side of the step that the course itself leaves free. */
  function beside(goal: DatedValue, next?: DatedValue) {
    const reached = (valueAt(picture.lines[0]?.values ?? [], time(goal.date)) ?? goal.value) >= goal.value;
    const rises = (next?.value ?? goal.value) >= goal.value;
    const y = reached ? 13 : -19;
    return { position: [reached === rises ? 0 : -4, y], align: reached === rises ? 'left' : 'right' };
  }

  function now() {
    if (!picture.now || time(picture.now) < from || time(picture.now) > to) return [];
    const today = time(picture.now);
    return [
      {
        ...rule('now', palette.axis, 'solid'),
        data: [
          { value: [today, rise.min] },
          {
            value: [today, rise.max],
            label: { show: true, position: 'top', formatter: texts.now, ...words(look, palette.inkSoft, SIZE) },
          },
        ],
      },
    ];
  }

  function lines() {
    return picture.lines.map(({ name, tone, values: course }, index) => {
      const label = course.length ? end(write(course.at(-1)!.value), palette.tones[tone], named ? name : '') : null;
      const aside = label !== null && meetsNow(ends[index]!);
      const falls = course.length > 1 && course.at(-1)!.value < course.at(-2)!.value;
      return {
        type: 'line',
        id: 'line-' + index,
        name,
        z: 4,
        showSymbol: course.length <= MANY,
        symbol: SHAPES[tone],
        symbolSize: 7,
        lineStyle: { width: 2.25, color: palette.tones[tone] },
        itemStyle: { color: palette.tones[tone] },
        emphasis: { ...looked(look), lineStyle: { width: 2.25 } },
        data: course.map(({ date, value }, place) => ({
          value: [time(date), value],
          ...(aside && place === course.length - 1
            ? { symbolSize: 7, label: { ...label, position: [6, falls ? 12 : named ? -40 : -23], align: 'right' } }
            : {}),
        })),
        endLabel: aside ? { show: false } : (label ?? { show: false }),
        labelLayout: { moveOverlap: 'shiftY' },
      };
    });
  }

  /** Whether today's line would go through a label that stands right of its point. */
  function meetsNow(label: { time: number; width: number }): boolean {
    if (!picture.now || time(picture.now) < label.time) return false;
    return ((time(picture.now) - label.time) / (to - from)) * plot < label.width + 12;
  }

  function rule(id: string, color: string, dash: number[] | string) {
    return {
      type: 'line',
      id,
      silent: true,
      symbol: 'circle',
      symbolSize: 0.01,
      lineStyle: { width: 1.25, type: dash, color },
      itemStyle: { color },
      z: 2,
    };
  }
}

/** From the first to the last day that the picture knows. */
export function period(picture: Course): [number, number] {
  const days = [
    ...picture.lines.flatMap((line) => line.values.map(({ date }) => date)),
    ...picture.targets.map(({ date }) => date),
    ...(picture.baseline ? [picture.baseline.date] : []),
    ...(picture.now ? [picture.now] : []),
  ].map(time);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const month = 30 * 86_400_000;
  return first === last ? [first - month, last + month] : [first, last];
}

/** Between two values as the line between them has it. */
function valueAt(values: DatedValue[], at: number): number | undefined {
  const after = values.findIndex(({ date }) => time(date) >= at);
  if (after <= 0) return values.at(after)?.value;
  const [one, other] = [values[after - 1]!, values[after]!];
  const way = (at - time(one.date)) / (time(other.date) - time(one.date));
  return one.value + way * (other.value - one.value);
}

function allValues({ lines, targets, baseline }: Course): number[] {
  return [...lines.flatMap((line) => line.values), ...targets, ...(baseline ? [baseline] : [])].map(
    ({ value }) => value,
  );
}

function levels({ min, max, interval }: { min: number; max: number; interval: number }): number[] {
  return Array.from({ length: Math.round((max - min) / interval) + 1 }, (_, step) => min + step * interval);
}

function endLabels({ lines, targets }: Course, write: (value: number) => string, named: boolean) {
  const ends = lines.map(({ name, values }) => {
    const last = values.at(-1);
    return {
      time: last ? time(last.date) : -Infinity,
      width: last ? Math.max(textWidth(write(last.value), SIZE + 1), named ? textWidth(name, SIZE) : 0) : 0,
    };
  });
  const goal = targets.at(-1);
  if (goal) ends.push({ time: time(goal.date), width: textWidth(write(goal.value), SIZE + 1) });
  return ends;
}

/** So much that each label has room right of its point, and at most two fifths of the picture. */
function rightMargin(ends: { time: number; width: number }[], from: number, to: number, width: number, left: number) {
  const known = ends.filter((label) => Number.isFinite(label.time));
  const needed = known.map((label) => {
    const at = (label.time - from) / (to - from) || 0.01;
    return ((width - left) * at + left + 14 + label.width - width) / at;
  });
  return Math.ceil(Math.min(0.4 * width, Math.max(12, ...needed)));
}

/** Words in a label with styles, where braces and bars would be read as such. */
function plain(text: string): string {
  return text.replace(/[{}|]/g, (sign) => ({ '{': '(', '}': ')', '|': '/' })[sign]!);
}

/** Marks and words below an axis of days. */
export function tickMarks(found: { time: number; label: string }[], look: Look) {
  const labels = new Map(found.map(({ time: at, label }) => [at, label]));
  const customValues = [...labels.keys()];
  return {
    axisTick: { show: true, customValues, length: 4, lineStyle: { color: look.palette.axis } },
    axisLabel: {
      ...words(look, look.palette.inkSoft, SIZE),
      customValues,
      margin: 9,
      formatter: (at: number) => labels.get(at) ?? '',
    },
  };
}
