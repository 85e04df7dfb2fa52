/**
 * The classes, without registering anything. Import `@corett/elements/define`
 * or `@corett/elements/<name>/define` to have the tags.
 */
export { CorettBarChart } from "./bar-chart/bar-chart.ts";
export { type ChartWords, chartMessages } from "./chart/chart.messages.ts";
export { figureMessages, type FigureWords } from "./chart/figure.messages.ts";
export { CorettDocument } from "./document/document.ts";
export {
  documentMessages,
  type DocumentWords,
} from "./document/document.messages.ts";
export { CorettFactSheet } from "./fact-sheet/fact-sheet.ts";
export { sheetMessages, type SheetWords } from "./sheet/sheet.messages.ts";
export { CorettInfographic } from "./infographic/infographic.ts";
export { CorettSteps } from "./steps/steps.ts";
export { CorettKeyMessage } from "./key-message/key-message.ts";
export { CorettLineChart } from "./line-chart/line-chart.ts";
export {
  type Messages,
  registerMessages,
  sharedMessages,
  type SharedWords,
} from "./messages.ts";
export { CorettPictogram } from "./pictogram/pictogram.ts";
export { register, VERSION, type VersionedElement } from "./register.ts";
export { CorettStatistic } from "./statistic/statistic.ts";
export { statusMessages } from "./status.ts";
export { CorettRegionMap } from "./region-map/region-map.ts";
export { CorettStackedBar } from "./stacked-bar/stacked-bar.ts";
export { CorettDataTable } from "./data-table/data-table.ts";
export { CorettStrategy } from "./strategy/strategy.ts";
export { CorettSwot } from "./swot/swot.ts";
export { CorettAudiences } from "./audiences/audiences.ts";
export { CorettContentPlan } from "./content-plan/content-plan.ts";
export { CorettTimeline } from "./timeline/timeline.ts";
export { CorettMonitoringMatrix } from "./monitoring-matrix/monitoring-matrix.ts";
export { CorettCalendar } from "./calendar/calendar.ts";
export { CorettAlliances } from "./alliances/alliances.ts";
export { CorettDirectory } from "./directory/directory.ts";
export { CorettHotline } from "./hotline/hotline.ts";
export { CorettBulletin } from "./bulletin/bulletin.ts";
export { CorettVideo } from "./video/video.ts";
export { CorettQuickExit } from "./quick-exit/quick-exit.ts";
export { CorettLogo } from "./logo/logo.ts";
export { CorettProvider } from "./provider/provider.ts";
export { CorettReader } from "./reader/reader.ts";
// plop: export
