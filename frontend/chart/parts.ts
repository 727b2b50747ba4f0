import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendPlainComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

/* What our pictures use of ECharts, on screens and on the server alike. */
use([LineChart, BarChart, ScatterChart, GridComponent, LegendPlainComponent, LabelLayout, SVGRenderer]);

export { init, setPlatformAPI, type ECharts } from 'echarts/core';
