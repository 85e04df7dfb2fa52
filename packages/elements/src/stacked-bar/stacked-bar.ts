import { ChartElement } from "../chart/chart-element.ts";
import type { ChartView } from "../chart/chart.view.ts";
import type { Plot } from "../chart/plot.ts";
import { stackedBarStyles } from "./stacked-bar.styles.ts";
import { stackedPlot } from "./stacked-bar.view.ts";

/**
 * Bars divided into up to six parts, one bar for each row of the table inside.
 *
 * @summary A stacked bar chart drawn from a table
 * @tag corett-stacked-bar
 * @slot - A table (a column for each part) and its source
 * @slot table - The table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart plot - The drawing
 */
export class CorettStackedBar extends ChartElement {
  static override styles = [...ChartElement.styles, ...stackedBarStyles];

  protected plot(view: ChartView): Plot {
    return stackedPlot(view);
  }
}
