import { w } from "./both-languages.ts";
import type { Content } from "./content.ts";
import type { Indicator } from "./indicator.ts";
import { RESPONSIBLE_LABELS } from "./labels.ts";
import { need } from "./library.ts";
import type { LocalizedText } from "./localized-text.ts";
import { SAMPLE_NOTE, statusOf, textCell } from "./listing-cells.ts";
import type { ListingCell, PublishedListing } from "./published-listing.ts";

/**
 * How an indicator stands, from its own values and nothing else: today's date
 * plays no part, so the same file always reads the same.
 */
export type IndicatorState =
  "no-value" | "no-target" | "met" | "not-met" | "under-way";

export function indicatorState({
  target,
  values,
}: Pick<Indicator, "target" | "values">): IndicatorState {
  const latest = values.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (!latest) return "no-value";
  if (!target) return "no-target";
  if (latest.value >= target.value) return "met";
  return latest.on >= target.on ? "not-met" : "under-way";
}

/** Words with a shape before them: colour is never the only sign. */
export const INDICATOR_STATE_LABELS: Readonly<
  Record<IndicatorState, LocalizedText>
> = {
  "no-value": w("○ Sin valor aún", "○ No value yet"),
  "no-target": w("◇ Sin meta", "◇ No target"),
  met: w("● Meta alcanzada", "● Target met"),
  "not-met": w("▲ Meta no alcanzada", "▲ Target not met"),
  "under-way": w("◐ En camino", "◐ Under way"),
};

const PERIODS = {
  quarter: w("Cada trimestre", "Every quarter"),
  year: w("Cada año", "Every year"),
} as const;

const YES = w("Sí", "Yes");
const NO = w("No", "No");

function amountCell(
  unit: Indicator["unit"],
  amount: { readonly value: number } | undefined,
): ListingCell {
  if (!amount) return textCell([]);
  return unit === "yes-no"
    ? textCell(amount.value ? YES : NO)
    : { kind: "number", value: amount.value, unit };
}

/** The monitoring matrix: one row an indicator, in the order of the lines. */
export function publishMonitoringMatrix(
  content: Content,
): Extract<PublishedListing, { format: "corett/monitoring-matrix@1" }> {
  const lines = new Map(content.lines.map((line) => [line.id, line]));
  const indicators = content.indicators.toSorted(
    (a, b) => need(lines, a.line).number - need(lines, b.line).number,
  );
  return {
    format: "corett/monitoring-matrix@1",
    id: "monitoring",
    title: w("Matriz de seguimiento", "Monitoring matrix"),
    columns: [
      w("Indicador", "Indicator"),
      w("Línea", "Line"),
      w("Línea de base", "Baseline"),
      w("Meta", "Target"),
      w("Último valor", "Latest value"),
      w("Período", "Period"),
      w("Responsable", "Responsible"),
      w("Verificación", "Verification"),
      w("Estado", "State"),
    ],
    rows: indicators.map((one): ListingCell[] => {
      const state = indicatorState(one);
      const latest = one.values
        .toSorted((a, b) => (a.on < b.on ? -1 : 1))
        .at(-1);
      return [
        textCell(one.name),
        textCell(need(lines, one.line).name),
        amountCell(one.unit, one.baseline),
        amountCell(one.unit, one.target),
        amountCell(one.unit, latest),
        textCell(PERIODS[one.every]),
        textCell(RESPONSIBLE_LABELS[one.responsible]),
        textCell(one.verification),
        textCell(INDICATOR_STATE_LABELS[state], state),
      ];
    }),
    notes: indicators.some(({ sample }) => sample) ? [SAMPLE_NOTE] : [],
    status: statusOf(indicators),
  };
}
