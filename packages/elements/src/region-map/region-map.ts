import { ChartElement } from "../chart/chart-element.ts";
import type { ChartView } from "../chart/chart.view.ts";
import type { Plot } from "../chart/plot.ts";
import { regionMapStyles } from "./region-map.styles.ts";
import { regionMapPlot } from "./region-map.view.ts";

/**
 * The nine countries on a map, each with its figure; nine fields where a map
 * would be too small.
 *
 * @summary A map of the region drawn from a table
 * @tag corett-region-map
 * @slot - A table (country, figure; the row's header has the country's code in `data-figure`) and its source
 * @slot table - The table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart plot - The drawing
 */
export class CorettRegionMap extends ChartElement {
  static override styles = [...ChartElement.styles, regionMapStyles];

  protected plot(view: ChartView): Plot {
    return regionMapPlot(view);
  }
}
