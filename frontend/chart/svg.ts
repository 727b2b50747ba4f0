import { textWidth } from './format';
import { type Look, SIZE } from './look';
import { chartOption } from './options';
import { lightPalette } from './palette';
import { init, setPlatformAPI } from './parts';
import type { ChartPicture, ChartTexts } from './picture';

/** Installed with documents for paper; on other pages whatever stands there for it. */
const FONT = "'Source Sans 3', 'Source Sans 3 Variable', sans-serif";

/* Where there is no page, words are as wide as we ourselves think when we look for their places. */
setPlatformAPI({
  measureText: (text, font) => ({ width: textWidth(text, Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? SIZE)) }),
});

/** An SVG element of the picture, in the light colours of the theme. */
export function svg(picture: ChartPicture, texts: ChartTexts, width: number, height: number, tokens: string): string {
  const palette = { ...lightPalette(tokens), surface: '#ffffff' };
  const look: Look = { width, height, palette, texts, font: FONT, screen: false, motion: false };
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(chartOption(picture, look));
    return dressed(chart.renderToSVGString(), picture, texts.language);
  } finally {
    chart.dispose();
  }
}

/**
 * Named and told for those who do not see it; without styles, which a strict page refuses, and with a middle of the line that renderers
 * for paper understand. All that is replaced stands in attributes: in text, quotes are written as entities.
 */
function dressed(drawn: string, { title, description }: ChartPicture, language: string): string {
  return drawn
    .replace(/<style\s*>.*?<\/style>/gs, '')
    .replace(/ (?:class|pointer-events|baseProfile|version|ecmeta_\w+|xmlns:xlink)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replace(/ dominant-baseline="central"/g, ' dy="0.35em"')
    .replace(/<rect width="\d+" height="\d+" x="0" y="0" fill="none"><\/rect>/, '')
    .replace(/^<svg /, `<svg role="img" lang="${language}" `)
    .replace(/>/, () => `><title>${escaped(title)}</title><desc>${escaped(description)}</desc>`);
}

function attributes(style: string): string {
  return style
    .split(';')
    .map((rule) => rule.split(':').map((word) => word.trim()))
    .filter(([name, value]) => value && /^(font-|fill|stroke|opacity|text-|letter-)/.test(name!))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
