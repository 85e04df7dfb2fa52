import { citationOf } from "./citation.ts";
import {
  type Coordinates,
  dimensionOf,
  figureAt,
  observationAt,
  sumOver,
} from "./cube-query.ts";
import type { DataSet } from "./data-set.ts";
import { type CountryCode, countryCode } from "./country.ts";
import type { Figure } from "./figure.ts";
import { fill, numeral } from "./fill.ts";
import type { InfographicBlock } from "./infographic.ts";
import { type Library, need } from "./library.ts";
import { type LocalizedText, textFor } from "./localized-text.ts";
import type {
  PublishedBlock,
  PublishedCell,
  PublishedTable,
} from "./published.ts";
import { UnpublishableError } from "./unpublishable.ts";

type BlockOf<K extends InfographicBlock["kind"]> = Extract<
  InfographicBlock,
  { kind: K }
>;

function labelsOf(cube: DataSet, dimension: string) {
  const { codes } = dimensionOf(cube, dimension);
  return (code: string): LocalizedText => {
    const found = codes.find((one) => one.code === code);
    if (!found)
      throw new UnpublishableError({
        es: `un código de ${cube.id}; «${code}» no lo es`,
        en: `a code of ${cube.id}; “${code}” is none`,
      });
    return found.label;
  };
}

/** A cell with its figure, and how firm it is if that is worth a word. */
function cellAt(cube: DataSet, where: Coordinates): PublishedCell {
  const { status = "normal", figure = { kind: "missing" as const } } =
    observationAt(cube, where) ?? {};
  return { figure, ...(status !== "normal" && { firmness: status }) };
}

/** The codes of a dimension that are no totals, totals last in nobody's way. */
function partsOf(cube: DataSet, dimension: string) {
  const { codes, sums } = dimensionOf(cube, dimension);
  const totals = new Set(sums.map(({ total }) => total));
  return codes.filter(({ code }) => !totals.has(code));
}

function numberOf(block: BlockOf<"number">, cube: DataSet): PublishedBlock {
  const { figure, counted, missing } = sumOver(cube, block.over, block.where);
  const name = labelsOf(cube, block.over);
  const list = (language: string) =>
    new Intl.ListFormat([language, "es-419"]).format(
      missing.map((code) => textFor(name(code), language).text),
    );
  return {
    kind: "number",
    id: block.id,
    figure,
    label: fill(block.label, {
      counted: numeral(counted.length),
      of: numeral(counted.length + missing.length),
      // With nothing to name, a label that names it would end in the air.
      ...(missing.length > 0 && { missing: list }),
    }),
  };
}

function tableOf(
  cube: DataSet,
  library: Library,
  parts: Omit<PublishedTable, "citation" | "note">,
  note: LocalizedText | undefined,
): PublishedTable {
  return {
    ...parts,
    citation: citationOf(need(library.sources, cube.source)),
    ...(note && { note }),
  };
}

function barsOf(
  block: BlockOf<"bars">,
  cube: DataSet,
  library: Library,
): PublishedBlock {
  const { codes, label } = dimensionOf(cube, block.by);
  const table = {
    title: block.title,
    rowHeader: label,
    columns: [cube.title],
    rows: codes.map(({ code, label: name }) => ({
      label: name,
      cells: [cellAt(cube, { ...block.where, [block.by]: code })],
    })),
  };
  return {
    kind: "bars",
    id: block.id,
    table: tableOf(cube, library, table, block.note),
  };
}

function linesOf(
  block: BlockOf<"lines">,
  cube: DataSet,
  library: Library,
): PublishedBlock {
  const { codes, label } = dimensionOf(cube, block.along);
  const first = codes.findIndex(({ code }) => code === block.from);
  const last = codes.findIndex(({ code }) => code === block.to);
  if (first < 0 || last < first)
    throw new UnpublishableError({
      es: `un período que va hacia adelante, no de ${block.from} a ${block.to}`,
      en: `a span that goes forward, not from ${block.from} to ${block.to}`,
    });
  const name = labelsOf(cube, block.series);
  const table = {
    title: block.title,
    rowHeader: label,
    columns: block.pick.map(name),
    rows: codes.slice(first, last + 1).map(({ code, label: row }) => ({
      label: row,
      cells: block.pick.map((series) =>
        cellAt(cube, { [block.along]: code, [block.series]: series }),
      ),
    })),
    counted: cube.title,
  };
  return {
    kind: "lines",
    id: block.id,
    table: tableOf(cube, library, table, block.note),
  };
}

function stackedOf(
  block: BlockOf<"stacked">,
  cube: DataSet,
  library: Library,
): PublishedBlock {
  const name = labelsOf(cube, block.divided);
  const table = {
    title: block.title,
    rowHeader: dimensionOf(cube, block.by).label,
    columns: block.pick.map(name),
    rows: partsOf(cube, block.by).map(({ code, label }) => ({
      label,
      cells: block.pick.map((part) =>
        cellAt(cube, {
          ...block.where,
          [block.by]: code,
          [block.divided]: part,
        }),
      ),
    })),
    counted: cube.title,
  };
  return {
    kind: "stacked",
    id: block.id,
    table: tableOf(cube, library, table, block.note),
  };
}

/** @throws UnpublishableError if a code is none of the nine countries */
function countryOf(code: string): CountryCode {
  const country = countryCode.safeParse(code);
  if (country.success) return country.data;
  throw new UnpublishableError({
    es: `los nueve países; «${code}» no es uno de ellos`,
    en: `the nine countries; “${code}” is none of them`,
  });
}

function mapOf(
  block: BlockOf<"map">,
  cube: DataSet,
  library: Library,
): PublishedBlock {
  const table = {
    title: block.title,
    rowHeader: dimensionOf(cube, "country").label,
    columns: [cube.title],
    rows: partsOf(cube, "country").map(({ code, label }) => ({
      label,
      country: countryOf(code),
      cells: [cellAt(cube, { ...block.where, country: code })],
    })),
  };
  return {
    kind: "map",
    id: block.id,
    table: tableOf(cube, library, table, block.note),
  };
}

function countOf(figure: Figure, what: string): number {
  if (figure.kind !== "number")
    throw new UnpublishableError({
      es: `un número publicado en ${what}: de lo que falta o se oculta no hay parte`,
      en: `a published number in ${what}: there is no share of what is missing or hidden`,
    });
  return figure.value;
}

function pictogramOf(
  block: BlockOf<"pictogram">,
  library: Library,
): PublishedBlock {
  const cells = [block.part, block.whole].map(({ dataSet, where, label }) => {
    const cube = need(library.dataSets, dataSet);
    return { cube, label, figure: figureAt(cube, where) };
  });
  const [part, whole] = cells;
  // The array above has these two entries; the compiler cannot know.
  if (!part || !whole) throw new RangeError("a pictogram has two cells");
  const share = countOf(part.figure, block.part.dataSet);
  const all = countOf(whole.figure, block.whole.dataSet);
  if (all === 0 || share > all)
    throw new UnpublishableError({
      es: `una parte que no pase del todo, no ${share} de ${all}`,
      en: `a part that is no more than the whole, not ${share} of ${all}`,
    });
  const { dimensions, title } = whole.cube;
  return {
    kind: "pictogram",
    id: block.id,
    of: block.of,
    text: fill(block.text, {
      part: numeral(share),
      whole: numeral(all),
      of: numeral(block.of),
      filled: numeral(Math.round((share * block.of) / all)),
    }),
    table: tableOf(
      whole.cube,
      library,
      {
        title: block.title,
        rowHeader: dimensions[0]?.label ?? title,
        columns: [title],
        rows: cells.map(({ label, figure }) => ({
          label,
          cells: [{ figure }],
        })),
      },
      block.note,
    ),
  };
}

/**
 * Looks up the figures of a block and fills its placeholders.
 *
 * @throws UnpublishableError if a code or data set does not exist, or a share is
 * asked for of a figure that is not a number
 */
export function publishBlock(
  block: InfographicBlock,
  library: Library,
): PublishedBlock {
  switch (block.kind) {
    case "text":
    case "steps":
      return block;
    case "stacked":
      return stackedOf(block, need(library.dataSets, block.dataSet), library);
    case "map":
      return mapOf(block, need(library.dataSets, block.dataSet), library);
    case "pictogram":
      return pictogramOf(block, library);
    case "number":
      return numberOf(block, need(library.dataSets, block.dataSet));
    case "bars":
      return barsOf(block, need(library.dataSets, block.dataSet), library);
    case "lines":
      return linesOf(block, need(library.dataSets, block.dataSet), library);
  }
}
