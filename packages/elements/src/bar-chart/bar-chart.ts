import { ChartElement } from "../chart/chart-element.ts";
import type { ChartView } from "../chart/chart.view.ts";
import type { Plot } from "../chart/plot.ts";
import { barPlot } from "./bar-chart.view.ts";

/**
 * Horizontal bars, one for each row of the table inside, in the table's order.
 *
 * @summary A bar chart drawn from a table
 * @tag corett-bar-chart
 * @slot - A table (two columns) and its source
 * @slot table - The table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart plot - The drawing
 */
export class CorettBarChart extends ChartElement {
  protected plot(view: ChartView): Plot {
    return barPlot(view);
  }
}
