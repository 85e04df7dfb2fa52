import type { PublishedDocument } from "@corett/model";
import type { Content, Kind } from "./read-folder.ts";

/** The name of a kind in code, and the model's type for it. */
const EXPORTS: Readonly<Record<Kind, readonly [name: string, type: string]>> = {
  analysis: ["analysis", "AnalysisItem"],
  audiences: ["audiences", "Audience"],
  channels: ["channels", "Channel"],
  "data-sets": ["dataSets", "DataSet"],
  "fact-sheets": ["factSheets", "FactSheet"],
  infographics: ["infographics", "Infographic"],
  "key-messages": ["keyMessages", "KeyMessage"],
  lessons: ["lessons", "Lesson"],
  lines: ["lines", "StrategicLine"],
  objectives: ["objectives", "Objective"],
  products: ["products", "Product"],
  provisions: ["provisions", "Provision"],
  sources: ["sources", "Source"],
};

/** One constant a kind, so that a bundler drops what is not used. */
export function emitModule(
  content: Content,
  published: readonly PublishedDocument[],
): string {
  const lines = Object.entries(EXPORTS).map(
    ([kind, [name]]) =>
      `export const ${name} = ${JSON.stringify(content[kind as Kind])};\n`, // the table's keys are the kinds
  );
  return `${lines.join("")}export const published = ${JSON.stringify(published)};\n`;
}

export function emitTypes(): string {
  const all = Object.values(EXPORTS);
  const types = [...all.map(([, type]) => type), "PublishedDocument"].sort();
  const lines = all.map(
    ([name, type]) => `export declare const ${name}: readonly ${type}[];\n`,
  );
  return `import type { ${types.join(", ")} } from "@corett/model";

${lines.join("")}
/** Every document with its references resolved, as the components take it. */
export declare const published: readonly PublishedDocument[];
`;
}
