/** What a chart shows, as the server sends it: see the records in `se.gemensam.chart`. Dates are days as 2027-01-31. */
export type ChartPicture = Course | Shares | Bars | Timeline;

export type Tone = 'GOOD' | 'UNDER_WAY' | 'LATE' | 'BAD' | 'NEUTRAL' | 'PARTY' | 'UNION' | 'JOINT' | 'COOPERATING';

export interface Course {
  kind: 'Course';
  title: string;
  description: string;
  unit: string;
  lines: { key: string; name: string; tone: Tone; values: DatedValue[] }[];
  targets: DatedValue[];
  baseline: DatedValue | null;
  now: string | null;
}

export interface DatedValue {
  date: string;
  value: number;
}

export interface Shares {
  kind: 'Shares';
  title: string;
  description: string;
  parts: { key: string; label: string; count: number; tone: Tone }[];
}

export interface Bars {
  kind: 'Bars';
  title: string;
  description: string;
  unit: string;
  bars: { key: string; label: string; pieces: { label: string; value: number; tone: Tone }[] }[];
}

export type MarkKind = 'ELECTION' | 'CHECK_IN' | 'DEADLINE';

export interface Timeline {
  kind: 'Timeline';
  title: string;
  description: string;
  from: string;
  to: string;
  marks: { key: string; date: string; label: string; kind: MarkKind }[];
  now: string | null;
}

/** The words of every chart, and the language of its numbers and days. */
export interface ChartTexts {
  language: string;
  role: string;
  help: string;
  pickHelp: string;
  showTable: string;
  hideTable: string;
  date: string;
  value: string;
  what: string;
  share: string;
  kind: string;
  total: string;
  now: string;
  target: string;
  milestone: string;
  baseline: string;
  election: string;
  checkIn: string;
  deadline: string;
}

export function kindText(kind: MarkKind, texts: ChartTexts): string {
  return { ELECTION: texts.election, CHECK_IN: texts.checkIn, DEADLINE: texts.deadline }[kind];
}
