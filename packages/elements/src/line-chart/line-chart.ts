import { ChartElement } from "../chart/chart-element.ts";
import type { ChartView } from "../chart/chart.view.ts";
import { numberIn } from "../language.ts";
import type { Plot } from "../chart/plot.ts";
import { lineChartStyles } from "./line-chart.styles.ts";
import { linePlot } from "./line-chart.view.ts";

/**
 * Up to three lines along the rows of the table inside, one a column.
 *
 * @summary A line chart drawn from a table
 * @tag corett-line-chart
 * @slot - A table (up to four columns) and its source
 * @slot table - The table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart plot - The drawing
 */
export class CorettLineChart extends ChartElement {
  static override styles = [...ChartElement.styles, lineChartStyles];

  protected plot(view: ChartView): Plot {
    return linePlot(view, (value) => numberIn(value, this.language));
  }
}
