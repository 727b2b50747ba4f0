import type { Palette } from './palette';
import type { ChartTexts, Tone } from './picture';

/** What a drawing needs beside the picture. */
export interface Look {
  width: number;
  height: number;
  palette: Palette;
  texts: ChartTexts;
  font: string;
  /** On a screen words have a rim of the surface; renderers for paper would draw it over them. */
  screen: boolean;
  /** Whether it may move when it changes. */
  motion: boolean;
}

/** Nothing in Gemensam is smaller than 14 pixels. */
export const SIZE = 14;
/** Narrower than this words go above what they name, or are left to the table. */
export const NARROW = 480;

export const words = (look: Look, colour = look.palette.ink, size = SIZE, weight: number | 'normal' = 'normal') => ({
  color: colour,
  fontSize: size,
  fontWeight: weight,
  fontFamily: look.font,
});

export const rim = (look: Look) => (look.screen ? { textBorderColor: look.palette.surface, textBorderWidth: 3 } : {});

/** What all charts have in common. */
export const common = (look: Look) => ({
  animation: look.motion,
  animationDuration: 280,
  animationDurationUpdate: 280,
  textStyle: { fontFamily: look.font, fontSize: SIZE, color: look.palette.ink },
});

/** Surfaces of one tone, with the pattern that tells it from the others without its colour. */
export function surface(tone: Tone, look: Look) {
  return {
    color: look.palette.tones[tone],
    borderColor: look.palette.surface,
    borderWidth: 1,
    decal: PATTERNS[tone] ? { ...PATTERNS[tone], color: look.palette.surface } : undefined,
  };
}

const line = (angle: number, width: number, gap: number) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [width, gap],
  rotation: angle,
});
const PATTERNS: Partial<Record<Tone, object>> = {
  UNDER_WAY: {
    symbol: 'circle',
    symbolSize: 0.4,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  LATE: line(-Math.PI / 4, 1.5, 6),
  BAD: line(Math.PI / 4, 2.5, 4),
  NEUTRAL: line(Math.PI / 2, 1, 8),
  JOINT: line(0, 1, 5),
  COOPERATING: line(Math.PI / 2, 2, 3),
};

/** Lines tell themselves apart by the shape of their points. */
export const SHAPES: Record<Tone, string> = {
  GOOD: 'circle',
  UNDER_WAY: 'emptyCircle',
  LATE: 'triangle',
  BAD: 'rect',
  NEUTRAL: 'emptyRect',
  PARTY: 'circle',
  UNION: 'rect',
  JOINT: 'circle',
  COOPERATING: 'emptyDiamond',
};

/** How a point that one looks at stands out. */
export const looked = (look: Look) => ({
  scale: 1.5,
  itemStyle: { borderColor: look.palette.ink, borderWidth: 2 },
});
