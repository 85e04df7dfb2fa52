/**
 * Registers every component under its own tag, but for two with files of their
 * own: the quick exit, which must not wait for this one, and the reading help,
 * which few pages need.
 */
// First, as it does without Lit: a policy that forbids Lit ends the script there.
import "./hotline/define.ts";
import { CorettBarChart } from "./bar-chart/bar-chart.ts";
import { CorettDocument } from "./document/document.ts";
import { CorettFactSheet } from "./fact-sheet/fact-sheet.ts";
import { CorettInfographic } from "./infographic/infographic.ts";
import { CorettSteps } from "./steps/steps.ts";
import { CorettKeyMessage } from "./key-message/key-message.ts";
import { CorettLineChart } from "./line-chart/line-chart.ts";
import { CorettPictogram } from "./pictogram/pictogram.ts";
import { CorettRegionMap } from "./region-map/region-map.ts";
import { CorettStackedBar } from "./stacked-bar/stacked-bar.ts";
import { CorettDataTable } from "./data-table/data-table.ts";
import { CorettStrategy } from "./strategy/strategy.ts";
import { CorettSwot } from "./swot/swot.ts";
import { CorettMonitoringMatrix } from "./monitoring-matrix/monitoring-matrix.ts";
import { CorettAudiences } from "./audiences/audiences.ts";
import { CorettContentPlan } from "./content-plan/content-plan.ts";
import { CorettTimeline } from "./timeline/timeline.ts";
import { CorettCalendar } from "./calendar/calendar.ts";
import { CorettAlliances } from "./alliances/alliances.ts";
import { CorettDirectory } from "./directory/directory.ts";
import { CorettProvider } from "./provider/provider.ts";
import { CorettBulletin } from "./bulletin/bulletin.ts";
import { CorettVideo } from "./video/video.ts";
import { CorettLogo } from "./logo/logo.ts";
import { register } from "./register.ts";
import { CorettStatistic } from "./statistic/statistic.ts";

// One call, so that all of them wait before the first is defined.
register([
  ["corett-key-message", CorettKeyMessage],
  ["corett-fact-sheet", CorettFactSheet],
  ["corett-infographic", CorettInfographic],
  ["corett-steps", CorettSteps],
  ["corett-statistic", CorettStatistic],
  ["corett-bar-chart", CorettBarChart],
  ["corett-line-chart", CorettLineChart],
  ["corett-pictogram", CorettPictogram],
  ["corett-document", CorettDocument],
  ["corett-region-map", CorettRegionMap],
  ["corett-stacked-bar", CorettStackedBar],
  ["corett-data-table", CorettDataTable],
  ["corett-strategy", CorettStrategy],
  ["corett-swot", CorettSwot],
  ["corett-audiences", CorettAudiences],
  ["corett-content-plan", CorettContentPlan],
  ["corett-timeline", CorettTimeline],
  ["corett-monitoring-matrix", CorettMonitoringMatrix],
  ["corett-calendar", CorettCalendar],
  ["corett-alliances", CorettAlliances],
  ["corett-directory", CorettDirectory],
  ["corett-bulletin", CorettBulletin],
  ["corett-video", CorettVideo],
  ["corett-logo", CorettLogo],
  // Last, when those that it speaks to are there.
  ["corett-provider", CorettProvider],
  // plop: element
]);
