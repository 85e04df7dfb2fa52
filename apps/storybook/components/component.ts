import manifest from "@corett/elements/custom-elements.json";
import { allExamples } from "@corett/elements/examples";

/** The types of `@corett/elements`' own documentation, as far as a page reads it. */
type Example = (typeof allExamples)[number][1];
type Text = Example["title"];
type Mark = ReturnType<Example["words"]>;

/** See `packages/elements/src/docs.ts`. */
export interface Docs {
  readonly summary: Text;
  readonly use: readonly Text[];
  readonly avoid: readonly Text[];
  readonly content: readonly Text[];
  readonly accessibility: readonly Text[];
  readonly limits: readonly Text[];
  readonly misuse: readonly {
    readonly title: Text;
    readonly words: (language: string) => Mark;
    readonly wrong: Text;
    readonly instead: Text;
  }[];
  readonly keywords: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly reflects?: boolean;
  readonly inheritedFrom?: unknown;
}

/** What the manifest says of an element. */
export interface Api {
  readonly tagName: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly (Entry & { readonly kind: string })[];
  readonly slots?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** Everything that the page of a component is made of. */
export interface Component {
  readonly tag: string;
  /** In Spanish and English: “Barras · Bar chart”. */
  readonly title: string;
  /** Absent until somebody has written it. */
  readonly docs: Docs | undefined;
  readonly api: Api | undefined;
  readonly examples: readonly (readonly [name: string, Example])[];
}

const docsModules = import.meta.glob<Readonly<Record<string, unknown>>>(
  "../../../packages/elements/src/*/*.docs.ts",
  { eager: true },
);
const metas = import.meta.glob<{ readonly id: string; readonly title: string }>(
  "../../../packages/elements/src/*/*.stories.ts",
  { eager: true, import: "default" },
);

const isDocs = (value: unknown): value is Docs =>
  typeof value === "object" && value !== null && "misuse" in value;

/** `corett-bar-chart` of `…/bar-chart/bar-chart.docs.ts`. */
const tagOfPath = (path: string) =>
  `corett-${/([\w-]+)\.docs\.ts$/.exec(path)?.[1] ?? ""}`;

const docs = new Map(
  Object.entries(docsModules).flatMap(([path, module]) => {
    const found = Object.values(module).find(isDocs);
    return found ? [[tagOfPath(path), found] as const] : [];
  }),
);

const modules = manifest.modules as unknown as readonly {
  readonly declarations: readonly Api[];
}[]; // the inferred type has a shape for every element
const declarations = modules.flatMap((module) => module.declarations);

/** All components, by the alphabet of their tags. */
export const components: readonly Component[] = Object.values(metas)
  .filter(({ id }) => id.startsWith("corett-"))
  .map(({ id, title }) => ({
    tag: id,
    title: title.replace(/^.*\//, ""),
    docs: docs.get(id),
    api: declarations.find(({ tagName }) => tagName === id),
    examples: allExamples.filter(([name]) => name.startsWith(`${id} `)),
  }))
  .sort((a, b) => (a.tag < b.tag ? -1 : 1));

export const componentOf = (tag: string): Component | undefined =>
  components.find((one) => one.tag === tag);
