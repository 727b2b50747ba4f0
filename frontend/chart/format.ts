/*
 * Numbers and days as people here write them. By hand and not by Intl, whose data differ between a browser and the drawing on the
 * server: the same chart says the same in both.
 */
const NO_BREAK = '\u00a0';
const MONTHS: Record<string, string[]> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** "1 234,5 %": at most two decimals and no zeroes at the end. */
export function number(value: number, unit: string, language: string): string {
  const [whole, decimals] = Math.abs(value)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .split('.') as [string, string?];
  const swedish = language !== 'en';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, swedish ? NO_BREAK : ',');
  const digits = decimals ? grouped + (swedish ? ',' : '.') + decimals : grouped;
  const sign = value < 0 && digits !== '0' ? '\u2212' : '';
  return sign + digits + (unit ? (unit === '%' && !swedish ? '' : NO_BREAK) + unit : '');
}

/** "12 %" of a whole; a small part is never nothing. */
export function share(part: number, whole: number, language: string): string {
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 0.5) return '<' + number(1, '%', language);
  return number(Math.round(percent), '%', language);
}

/** "26 november 2026". */
export function day(date: string, language: string): string {
  const { year, month, dayOfMonth } = parts(date);
  return `${dayOfMonth} ${monthName(month, language)} ${year}`;
}

/** "26 nov. 2026"; months of four letters and less are whole. */
export function shortDay(date: string, language: string): string {
  const { year, month, dayOfMonth } = parts(date);
  return `${dayOfMonth} ${shortMonth(month, language)} ${year}`;
}

export function shortMonth(month: number, language: string): string {
  const name = monthName(month, language);
  return name.length <= 4 ? name : name.slice(0, 3) + '.';
}

/** Milliseconds of a day's beginning in the reckoning of charts, which know days only: UTC. */
export function time(date: string): number {
  const { year, month, dayOfMonth } = parts(date);
  return Date.UTC(year, month - 1, dayOfMonth);
}

function monthName(month: number, language: string): string {
  return (MONTHS[language] ?? MONTHS.sv!)[month - 1]!;
}

function parts(date: string) {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  return { year, month, dayOfMonth };
}

/** About how wide words are in the interface's typeface, in pixels: where they are laid out before there is a page. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[ilj.,:;'’|!()\s]/.test(letter)) ems += 0.27;
    else if (/[mwMW%—]/.test(letter)) ems += 0.82;
    else if (/[A-ZÅÄÖ0-9]/.test(letter)) ems += 0.58;
    else if (letter >= '\u2e80') ems += 1;
    else ems += 0.5;
  }
  return ems * size;
}

/** As many of the words as have room, with a sign that more would follow. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let short = text;
  while (short.length > 1 && textWidth(short + '…', size) > width) short = short.slice(0, -1).trimEnd();
  return short + '…';
}
