/* The drawing as the server loads it, in an engine that knows neither pages nor timers. */
import './timers';
import tokens from '../styles/tokens.css';
import { svg } from './svg';

export function draw(picture: string, texts: string, width: number, height: number): string {
  return svg(JSON.parse(picture), JSON.parse(texts), width, height, tokens);
}
