import type { DataSet, Figure } from "@corett/model";
import { CODE_LISTS, isCodeListId } from "../cube/code-lists.ts";
import { csvText } from "./csv.ts";

/** SDMX's name for each dimension (concepts of the UN SDG data flow where it has one). */
const CONCEPTS: Readonly<Record<string, string>> = {
  country: "REF_AREA",
  year: "TIME_PERIOD",
};

const conceptOf = (id: string) =>
  CONCEPTS[id] ?? id.toUpperCase().replaceAll("-", "_");

/** A code in SDMX's words where the code list knows them. */
function sdmxCode(dimension: string, code: string): string {
  if (!isCodeListId(dimension)) return code;
  const list: (typeof CODE_LISTS)[typeof dimension] = CODE_LISTS[dimension];
  const found = list.codes.find((one) => one.code === code);
  return found?.mappings?.sdmx ?? code;
}

interface Observation {
  readonly value: number | "";
  /** CL_OBS_STATUS: A normal, Q suppressed, M missing. */
  readonly status: "A" | "Q" | "M";
  /**
   * CL_CONF_STATUS: F free, N not for publication. C and D (primary and
   * secondary) are never used: telling them apart tells which are small.
   */
  readonly confidentiality: "F" | "N";
  readonly bounds: readonly [lower: number | "", upper: number | ""];
  readonly comment: string;
}

const NO_BOUNDS = ["", ""] as const;

function observationOf(figure: Figure): Observation {
  const rest = { bounds: NO_BOUNDS, comment: "" };
  switch (figure.kind) {
    case "number":
      return {
        value: figure.value,
        status: "A",
        confidentiality: "F",
        ...rest,
      };
    case "suppressed":
      return { value: "", status: "Q", confidentiality: "N", ...rest };
    case "below":
      return {
        value: "",
        status: "Q",
        confidentiality: "N",
        bounds: [0, figure.limit - 1],
        comment: "",
      };
    case "missing":
      return { value: "", status: "M", confidentiality: "F", ...rest };
    case "not-applicable":
      return {
        value: "",
        status: "M",
        confidentiality: "F",
        bounds: NO_BOUNDS,
        comment: "not applicable",
      };
  }
}

/**
 * A data set as SDMX-CSV 2.0 (SDMX 3.0). A suppressed count is an empty
 * OBS_VALUE with CONF_STATUS N: never 0, and never "<5" in a numeric measure.
 */
export function sdmxCsv(set: DataSet): string {
  const flow = `CORETT:DF_${set.id.toUpperCase().replaceAll("-", "_")}(1.0)`;
  const heads = [
    "STRUCTURE",
    "STRUCTURE_ID",
    "ACTION",
    ...set.dimensions.map(({ id }) => conceptOf(id)),
    "OBS_VALUE",
    "OBS_STATUS",
    "CONF_STATUS",
    "LOWER_BOUND",
    "UPPER_BOUND",
    "COMMENT_OBS",
  ];
  const rows = set.observations.map(({ at, figure }) => {
    const { value, status, confidentiality, bounds, comment } =
      observationOf(figure);
    return [
      "dataflow",
      flow,
      "R",
      ...at.map((code, position) =>
        sdmxCode(set.dimensions[position]?.id ?? "", code),
      ),
      value,
      status,
      confidentiality,
      ...bounds,
      comment,
    ];
  });
  return csvText([heads, ...rows]);
}
