import { barChartExamples } from "./bar-chart/bar-chart.examples.ts";
import { documentExamples } from "./document/document.examples.ts";
import type { Example, Examples } from "./examples.ts";
import { factSheetExamples } from "./fact-sheet/fact-sheet.examples.ts";
import { regionMapExamples } from "./region-map/region-map.examples.ts";
import { stackedBarExamples } from "./stacked-bar/stacked-bar.examples.ts";
import { dataTableExamples } from "./data-table/data-table.examples.ts";
import { strategyExamples } from "./strategy/strategy.examples.ts";
import { swotExamples } from "./swot/swot.examples.ts";
import { audiencesExamples } from "./audiences/audiences.examples.ts";
import { contentPlanExamples } from "./content-plan/content-plan.examples.ts";
import { timelineExamples } from "./timeline/timeline.examples.ts";
import { monitoringMatrixExamples } from "./monitoring-matrix/monitoring-matrix.examples.ts";
import { calendarExamples } from "./calendar/calendar.examples.ts";
import { alliancesExamples } from "./alliances/alliances.examples.ts";
import { directoryExamples } from "./directory/directory.examples.ts";
import { hotlineExamples } from "./hotline/hotline.examples.ts";
import { bulletinExamples } from "./bulletin/bulletin.examples.ts";
import { videoExamples } from "./video/video.examples.ts";
import { infographicExamples } from "./infographic/infographic.examples.ts";
import { keyMessageExamples } from "./key-message/key-message.examples.ts";
import { lineChartExamples } from "./line-chart/line-chart.examples.ts";
import { pictogramExamples } from "./pictogram/pictogram.examples.ts";
import { stepsExamples } from "./steps/steps.examples.ts";
import { logoExamples } from "./logo/logo.examples.ts";
import { providerExamples } from "./provider/provider.examples.ts";
import { readerExamples } from "./reader/reader.examples.ts";
import { quickExitExamples } from "./quick-exit/quick-exit.examples.ts";
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
  "corett-steps": stepsExamples,
  "corett-region-map": regionMapExamples,
  "corett-stacked-bar": stackedBarExamples,
  "corett-data-table": dataTableExamples,
  "corett-strategy": strategyExamples,
  "corett-swot": swotExamples,
  "corett-audiences": audiencesExamples,
  "corett-content-plan": contentPlanExamples,
  "corett-timeline": timelineExamples,
  "corett-monitoring-matrix": monitoringMatrixExamples,
  "corett-calendar": calendarExamples,
  "corett-alliances": alliancesExamples,
  "corett-directory": directoryExamples,
  "corett-hotline": hotlineExamples,
  "corett-bulletin": bulletinExamples,
  "corett-video": videoExamples,
  "corett-quick-exit": quickExitExamples,
  "corett-reader": readerExamples,
  "corett-provider": providerExamples,
  "corett-logo": logoExamples,
  // plop: examples
};

/** Every example of every component, with a name that says which it is. */
export const allExamples: readonly (readonly [name: string, Example])[] =
  Object.entries(byComponent).flatMap(([tag, examples]) =>
    Object.entries(examples).map(
      ([name, example]) => [`${tag} ${name}`, example] as const,
    ),
  );
