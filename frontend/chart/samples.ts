import type { Look } from './look';
import { lightPalette } from './palette';
import type { Bars, ChartTexts, Course, Shares, Timeline } from './picture';

/* Pictures for tests. */
export const texts: ChartTexts = {
  language: 'sv',
  role: 'diagram',
  help: 'Gå mellan värdena med piltangenterna.',
  pickHelp: 'Välj med Enter.',
  showTable: 'Visa som tabell',
  hideTable: 'Dölj tabellen',
  date: 'Datum',
  value: 'Värde',
  what: 'Vad',
  share: 'Andel',
  kind: 'Slag',
  total: 'Totalt',
  now: 'I dag',
  target: 'Mål',
  milestone: 'Delmål',
  baseline: 'Utgångsläge',
  election: 'Val',
  checkIn: 'Avstämning',
  deadline: 'Sista dag',
};

export const look = (tokens: string, width = 640, height = 320): Look => ({
  width,
  height,
  palette: lightPalette(tokens),
  texts,
  font: 'sans-serif',
  screen: false,
  motion: false,
});

export const course: Course = {
  kind: 'Course',
  title: 'Heltid i kommunens omsorg',
  description: 'Andelen med heltid steg från 61,5 till 74,2 procent och ligger under målet.',
  unit: '%',
  lines: [
    {
      key: 'heltid',
      name: 'Heltid i omsorgen',
      tone: 'JOINT',
      values: [
        { date: '2022-12-01', value: 61.5 },
        { date: '2023-06-01', value: 63 },
        { date: '2023-12-01', value: 66.4 },
        { date: '2024-06-01', value: 67.1 },
        { date: '2024-12-01', value: 70.9 },
        { date: '2025-06-01', value: 72.3 },
        { date: '2025-12-01', value: 74.2 },
      ],
    },
  ],
  targets: [
    { date: '2024-12-31', value: 70 },
    { date: '2026-09-01', value: 85 },
  ],
  baseline: { date: '2022-09-11', value: 60 },
  now: '2026-02-15',
};

export const shares: Shares = {
  kind: 'Shares',
  title: 'Våra 41 löften',
  description: 'Av 41 löften är 12 infriade, 20 pågår, 3 är försenade, 1 är brutet och 5 saknar belägg.',
  parts: [
    { key: 'good', label: 'infriade', count: 12, tone: 'GOOD' },
    { key: 'way', label: 'pågår', count: 20, tone: 'UNDER_WAY' },
    { key: 'late', label: 'försenade', count: 3, tone: 'LATE' },
    { key: 'bad', label: 'brutet', count: 1, tone: 'BAD' },
    { key: 'none', label: 'utan belägg', count: 5, tone: 'NEUTRAL' },
  ],
};

export const bars: Bars = {
  kind: 'Bars',
  title: 'Löften per område',
  description: 'Flest löften finns inom arbetsmarknad, där hälften är infriade.',
  unit: '',
  bars: (
    [
      ['Arbetsmarknad och arbetsrätt', 6, 4, 1],
      ['Vård och omsorg', 3, 8, 2],
      ['Skola', 2, 5, 0],
      ['Bostäder och samhällsbyggnad', 1, 3, 0],
      ['Välfärdens finansiering', 0, 1, 1],
    ] as [string, number, number, number][]
  ).map(([label, good, way, late]) => ({
    key: label,
    label,
    pieces: [
      { label: 'infriade', value: good, tone: 'GOOD' },
      { label: 'pågår', value: way, tone: 'UNDER_WAY' },
      { label: 'försenade', value: late, tone: 'LATE' },
    ],
  })),
};

export const timeline: Timeline = {
  kind: 'Timeline',
  title: 'Mandatperioden 2026–2030',
  description: 'Mellan valen 2026 och 2030 finns fyra avstämningar och två sista dagar.',
  from: '2026-09-13',
  to: '2030-09-08',
  marks: [
    { key: 'v26', date: '2026-09-13', label: 'Val till riksdag, region och kommun', kind: 'ELECTION' },
    { key: 'a1', date: '2027-05-20', label: 'Första avstämningen', kind: 'CHECK_IN' },
    { key: 'b1', date: '2027-10-15', label: 'Budgetförslag lämnas', kind: 'DEADLINE' },
    { key: 'a2', date: '2028-05-18', label: 'Halvtid', kind: 'CHECK_IN' },
    { key: 'eu', date: '2029-06-10', label: 'Val till Europaparlamentet', kind: 'ELECTION' },
    { key: 'a3', date: '2029-05-17', label: 'Tredje avstämningen', kind: 'CHECK_IN' },
    { key: 'b2', date: '2030-02-01', label: 'Nytt manifest klart', kind: 'DEADLINE' },
    { key: 'a4', date: '2030-05-16', label: 'Bokslut', kind: 'CHECK_IN' },
    { key: 'v30', date: '2030-09-08', label: 'Val', kind: 'ELECTION' },
  ],
  now: '2026-11-26',
};
