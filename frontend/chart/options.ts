import type { EChartsCoreOption } from 'echarts/core';
import { barsOption } from './bars';
import { courseOption } from './course';
import type { Look } from './look';
import type { ChartPicture } from './picture';
import { sharesOption } from './shares';
import { timelineOption } from './timeline';

/** How a picture is drawn: what ECharts takes. */
export function chartOption(picture: ChartPicture, look: Look): EChartsCoreOption {
  switch (picture.kind) {
    case 'Course':
      return courseOption(picture, look);
    case 'Shares':
      return sharesOption(picture, look);
    case 'Bars':
      return barsOption(picture, look);
    case 'Timeline':
      return timelineOption(picture, look);
  }
}
