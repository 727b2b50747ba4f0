import type { Look } from './look';
import { chartOption } from './options';
import { type ECharts, init } from './parts';
import type { ChartPicture } from './picture';
import type { Point } from './points';

/** A chart in a page. Loaded when the first one is there, since it is most of what charts weigh. */
export class Drawing {
  private readonly chart: ECharts;
  private shown: Point | null = null;

  constructor(canvas: HTMLElement, width: number, height: number) {
    this.chart = init(canvas, null, { renderer: 'svg', width, height });
  }

  draw(picture: ChartPicture, look: Look): void {
    this.chart.resize({ width: look.width, height: look.height });
    this.chart.setOption(chartOption(picture, look), { notMerge: true });
    this.shown = null;
  }

  /** Makes one point stand out, or none. */
  show(point: Point | null): void {
    if (this.shown) this.chart.dispatchAction({ type: 'downplay', ...place(this.shown) });
    if (point) this.chart.dispatchAction({ type: 'highlight', ...place(point) });
    this.shown = point;
  }

  /** Where a place of the axes lies, in pixels from the corner of the chart. */
  toPixel(at: [number, number]): [number, number] {
    const [x, y] = this.chart.convertToPixel({ gridIndex: 0 }, at) as unknown as [number, number];
    return [x, y];
  }

  dispose(): void {
    this.chart.dispose();
  }
}

const place = ({ seriesId, dataIndex }: Point) => ({ seriesId, dataIndex });
