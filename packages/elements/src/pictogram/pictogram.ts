import { ChartElement } from "../chart/chart-element.ts";
import type { ChartView } from "../chart/chart.view.ts";
import type { Plot } from "../chart/plot.ts";
import { pictogramPlot } from "./pictogram.view.ts";

/**
 * A share as a row of ten people.
 *
 * @summary A share of ten, drawn from a table
 * @tag corett-pictogram
 * @slot - A table (first row the part, second row the whole), a sentence, its source
 * @slot table - The table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart plot - The drawing
 */
export class CorettPictogram extends ChartElement {
  protected plot(view: ChartView): Plot {
    return pictogramPlot(view);
  }
}
