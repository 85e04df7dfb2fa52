import { barChartExamples } from "./bar-chart/bar-chart.examples.ts";
import { documentExamples } from "./document/document.examples.ts";
import type { Example, Examples } from "./examples.ts";
import { factSheetExamples } from "./fact-sheet/fact-sheet.examples.ts";
import { infographicExamples } from "./infographic/infographic.examples.ts";
import { keyMessageExamples } from "./key-message/key-message.examples.ts";
import { lineChartExamples } from "./line-chart/line-chart.examples.ts";
import { pictogramExamples } from "./pictogram/pictogram.examples.ts";
import { statisticExamples } from "./statistic/statistic.examples.ts";

const byComponent: Readonly<Record<string, Examples>> = {
  "corett-bar-chart": barChartExamples,
  "corett-document": documentExamples,
  "corett-fact-sheet": factSheetExamples,
  "corett-infographic": infographicExamples,
  "corett-key-message": keyMessageExamples,
  "corett-line-chart": lineChartExamples,
  "corett-pictogram": pictogramExamples,
  "corett-statistic": statisticExamples,
  // plop: examples
};

/** Every example of every component, with a name that says which it is. */
export const allExamples: readonly (readonly [name: string, Example])[] =
  Object.entries(byComponent).flatMap(([tag, examples]) =>
    Object.entries(examples).map(
      ([name, example]) => [`${tag} ${name}`, example] as const,
    ),
  );
