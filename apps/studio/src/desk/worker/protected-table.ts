import type { DataSet } from "@corett/model";
import type {
  Language,
  ShownFigure,
  ShownRow,
  ShownTable,
} from "../desk-protocol.ts";
import { grouped } from "../grouped.ts";

type Figure = DataSet["observations"][number]["figure"];
type Dimension = DataSet["dimensions"][number];

const WORDS = {
  es: {
    suppressed: "suprimida",
    missing: "sin dato",
    none: "no aplica",
    below: "menos de",
  },
  en: {
    suppressed: "suppressed",
    missing: "no figure",
    none: "does not apply",
    below: "fewer than",
  },
} as const;

function shownFigure(
  figure: Figure | undefined,
  language: Language,
): ShownFigure {
  const words = WORDS[language];
  switch (figure?.kind) {
    case "number":
      return { kind: "number", text: grouped(figure.value) };
    case "below":
      return { kind: "below", text: `${words.below} ${grouped(figure.limit)}` };
    case "suppressed":
      return { kind: "suppressed", text: words.suppressed };
    case "not-applicable":
      return { kind: "not-applicable", text: words.none };
    case "missing":
    case undefined:
      return { kind: "missing", text: words.missing };
  }
}

/** Every combination of codes, the last dimension fastest. */
function combinations(dimensions: readonly Dimension[]): Dimension["codes"][] {
  return dimensions.reduce<Dimension["codes"][]>(
    (all, { codes }) =>
      all.flatMap((before) => codes.map((code) => [...before, code])),
    [[]],
  );
}

/**
 * A data set as a table: dimensions with one code go into the caption, the last
 * of the others makes the columns, the rest the rows.
 */
export function shownTable(set: DataSet, language: Language): ShownTable {
  const tag = language === "es" ? "es-419" : "en";
  const varied = set.dimensions.filter(({ codes }) => codes.length > 1);
  const fixed = set.dimensions.filter(({ codes }) => codes.length === 1);
  // One dimension reads better downwards than across.
  const across = varied.length > 1 ? varied.at(-1) : undefined;
  const down = across ? varied.slice(0, -1) : varied;
  const figures = new Map(
    set.observations.map(({ at, figure }) => [at.join(" "), figure]),
  );
  const figureAt = (codes: Readonly<Record<string, string>>) =>
    figures.get(
      set.dimensions
        .map(({ id, codes: [only] }) => codes[id] ?? only?.code ?? "")
        .join(" "),
    );
  const rows = combinations(down).map((heads): ShownRow => {
    const own = Object.fromEntries(
      heads.map(({ code }, at) => [down[at]?.id ?? "", code]),
    );
    const cells = across
      ? across.codes.map(({ code }) => figureAt({ ...own, [across.id]: code }))
      : [figureAt(own)];
    return {
      heads: heads.map(({ label }) => label[tag]),
      figures: cells.map((figure) => shownFigure(figure, language)),
    };
  });
  const title = set.title[tag];
  // What the title says already is not said twice.
  const more = fixed
    .flatMap(({ codes }) => codes.map(({ label }) => label[tag]))
    .filter((label) => !title.includes(label));
  return {
    id: set.id,
    caption: more.length > 0 ? `${title} (${more.join(", ")})` : title,
    rowHeads: down.map(({ label }) => label[tag]),
    columnHead: across?.label[tag] ?? "",
    columns: across
      ? across.codes.map(({ label }) => label[tag])
      : [language === "es" ? "Personas" : "People"],
    rows,
    suppressed: set.observations.filter(
      ({ figure }) => figure.kind === "suppressed",
    ).length,
  };
}
