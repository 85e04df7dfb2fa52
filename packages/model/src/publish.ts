import { approvalOf, type StrategyReference } from "./approval.ts";
import type { Audience } from "./audience.ts";
import { dimensionOf, figureAt, sumOver } from "./cube-query.ts";
import type { DataSet } from "./data-set.ts";
import type { FactSheet } from "./fact-sheet.ts";
import type { Figure } from "./figure.ts";
import type { Infographic, InfographicBlock } from "./infographic.ts";
import type { KeyMessage, MessageVariant } from "./key-message.ts";
import type { LocalizedText } from "./localized-text.ts";
import { REQUIRED_LANGUAGES, textFor } from "./localized-text.ts";
import type {
  PublishedBlock,
  PublishedFactSheet,
  PublishedInfographic,
  PublishedKeyMessage,
  PublishedTable,
} from "./published.ts";
import type { Source } from "./source.ts";

/** Everything that documents may refer to, by id. */
export interface Library {
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly dataSets: ReadonlyMap<string, DataSet>;
}

function need<T>(from: ReadonlyMap<string, T>, id: string): T {
  const found = from.get(id);
  if (found === undefined) throw new RangeError(`there is no "${id}"`);
  return found;
}

/** Builds a text in each of some languages; the required ones if not told. */
function inEachLanguage(
  write: (language: string) => string,
  languages: readonly string[] = REQUIRED_LANGUAGES,
): LocalizedText {
  const texts = languages.map((language) => [language, write(language)]);
  return Object.fromEntries(texts) as LocalizedText; // the required ones are among them
}

function fill(
  template: LocalizedText,
  values: Readonly<Record<string, (language: string) => string>>,
): LocalizedText {
  return inEachLanguage(
    (language) =>
      textFor(template, language).text.replace(
        /\{(\w+)\}/g,
        (_, name: string) => {
          const value = values[name];
          if (!value) throw new RangeError(`{${name}} has no value here`);
          return value(language);
        },
      ),
    Object.keys(template),
  );
}

// A language that Intl does not know must not become the machine's own.
const numeral = (value: number) => (language: string) =>
  new Intl.NumberFormat([language, "es-419"]).format(value);

function longDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(date));
}

/**
 * A source written out for readers: who, what, released when, where.
 */
export function citationOf(source: Source): LocalizedText {
  return inEachLanguage((language) => {
    const released = longDate(source.released, language);
    const words = [
      textFor(source.publisher, language).text,
      textFor(source.title, language).text,
      language === "en"
        ? `released ${released}`
        : `publicación del ${released}`,
    ].join(", ");
    return source.address ? `${words}. ${source.address}` : `${words}.`;
  });
}

const STRATEGY: LocalizedText = {
  "es-419":
    "Adaptado de la Estrategia de visibilidad y comunicación de la CORETT",
  en: "Adapted from CORETT’s visibility and communication strategy",
};

function originOf({ line, heading }: StrategyReference): LocalizedText {
  return inEachLanguage((language) => {
    const part =
      line === undefined
        ? `«${heading}»`
        : `${language === "en" ? "line" : "línea"} ${line}`;
    return `${textFor(STRATEGY, language).text}, ${part}`;
  });
}

/** @throws RangeError if the variant names an audience that does not exist */
export function publishKeyMessage(
  { strategy }: KeyMessage,
  variant: MessageVariant,
  library: Library,
): PublishedKeyMessage {
  return {
    format: "corett/key-message@1",
    id: variant.id,
    audience: need(library.audiences, variant.audience).name,
    text: variant.text,
    detail: variant.detail,
    origin: originOf(strategy),
    status: approvalOf(variant.status),
  };
}

/** @throws RangeError if the sheet names a source that does not exist */
export function publishFactSheet(
  sheet: FactSheet,
  library: Library,
): PublishedFactSheet {
  return {
    format: "corett/fact-sheet@1",
    id: sheet.id,
    title: sheet.title,
    lead: sheet.lead,
    sections: sheet.sections,
    citations: sheet.sources.map((id) => citationOf(need(library.sources, id))),
    origin: originOf(sheet.strategy),
    updated: sheet.updated,
    status: approvalOf(sheet.status),
  };
}

type BlockOf<K extends InfographicBlock["kind"]> = Extract<
  InfographicBlock,
  { kind: K }
>;

function labelsOf(cube: DataSet, dimension: string) {
  const { codes } = dimensionOf(cube, dimension);
  return (code: string): LocalizedText => {
    const found = codes.find((one) => one.code === code);
    if (!found) throw new RangeError(`${cube.id} has no code "${code}"`);
    return found.label;
  };
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
      cells: [figureAt(cube, { ...block.where, [block.by]: code })],
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
    throw new RangeError(`${block.from} to ${block.to} is no span of codes`);
  const name = labelsOf(cube, block.series);
  const table = {
    title: block.title,
    rowHeader: label,
    columns: block.pick.map(name),
    rows: codes.slice(first, last + 1).map(({ code, label: row }) => ({
      label: row,
      cells: block.pick.map((series) =>
        figureAt(cube, { [block.along]: code, [block.series]: series }),
      ),
    })),
  };
  return {
    kind: "lines",
    id: block.id,
    table: tableOf(cube, library, table, block.note),
  };
}

function countOf(figure: Figure, what: string): number {
  if (figure.kind !== "number")
    throw new RangeError(`${what} is no published number, so no share of it`);
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
    throw new RangeError(`${share} of ${all} is no share`);
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
        rows: cells.map(({ label, figure }) => ({ label, cells: [figure] })),
      },
      block.note,
    ),
  };
}

function publishBlock(
  block: InfographicBlock,
  library: Library,
): PublishedBlock {
  switch (block.kind) {
    case "text":
      return block;
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

function dataSetsOf(block: InfographicBlock): readonly string[] {
  if (block.kind === "text") return [];
  return block.kind === "pictogram"
    ? [block.part.dataSet, block.whole.dataSet]
    : [block.dataSet];
}

/**
 * Resolves an infographic: looks up every figure, fills every placeholder and
 * gathers the caveats of the data sets that it draws on, each once.
 *
 * @throws RangeError if it refers to something that does not exist, or asks
 * for a share of a figure that is not a number
 */
export function publishInfographic(
  infographic: Infographic,
  library: Library,
): PublishedInfographic {
  const cubes = new Set(
    infographic.blocks
      .flatMap(dataSetsOf)
      .map((id) => need(library.dataSets, id)),
  );
  const caveats = new Map(
    [...cubes]
      .flatMap((cube) => cube.caveats)
      .map((caveat) => [caveat["es-419"], caveat]),
  );
  return {
    format: "corett/infographic@1",
    id: infographic.id,
    title: infographic.title,
    lead: infographic.lead,
    blocks: infographic.blocks.map((block) => publishBlock(block, library)),
    caveats: [...caveats.values()],
    updated: infographic.updated,
    status: approvalOf(infographic.status),
  };
}
