import { type Embedding, embedding } from "@corett/embed/contract";
import {
  type Directive,
  isFolder,
  type Manifest,
  policyFor,
  policyText,
  snippetFor,
  type Way,
  wayOf,
} from "@corett/embed/ways";
import { hostOf } from "./hosts.ts";
import { OWN_KIT } from "./own-kit.ts";
import { ALONE, type Choices } from "./state.ts";

/** What the choices lead to. */
export type Result =
  | {
      readonly state: "done";
      /** What is pasted. */
      readonly snippet: string;
      /** The same for the preview: with the kit that lies beside the studio. */
      readonly preview: string;
      readonly policy: string;
      /** Style sheets of the kit that theme and colours need, below its folder. */
      readonly sheets: readonly string[];
      readonly embedding: Embedding;
    }
  | { readonly state: "loading" }
  | { readonly state: "wrong"; readonly field: "base" | "other" };

/** Snippet files by language and mode, as far as they have come. */
export type Texts = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** True for an element that shows no document. */
export const isAlone = (shown: string): boolean =>
  ALONE.some((one) => one === shown);

/** Whether what is shown can have reading help around it, the way it is shown. */
export const canHelp = (
  { host, shown, way }: Choices,
  { snippets }: Manifest,
): boolean =>
  way === "live" &&
  !hostOf(host).brackets &&
  snippets.some(({ id, mode }) => id === shown && mode === "reader");

const isHelped = (choices: Choices, manifest: Manifest): boolean =>
  choices.help === "yes" && canHelp(choices, manifest);

/** The file of snippets that the choices need: `es-419.live`; none if none. */
export function textsFor(choices: Choices, manifest: Manifest): string {
  const { shown, way, language } = choices;
  if (isHelped(choices, manifest)) return `${language}.reader`;
  const { snippet } = wayOf(way);
  return isAlone(shown) || !snippet ? "" : `${language}.${snippet}`;
}

/** Choices as an embedding is written; what is not chosen is left out. */
function inputOf(choices: Choices, manifest: Manifest): unknown {
  const { shown, way, script, language, country, theme, scheme, base } =
    choices;
  const what = isAlone(shown)
    ? { element: shown, way: "element" }
    : isHelped(choices, manifest)
      ? { element: "reader", document: shown, way: "element" }
      : { document: shown, way };
  return {
    ...what,
    language,
    base,
    ...(script && { script }),
    ...(country && { country }),
    ...(theme && { theme }),
    ...(scheme && { scheme }),
  };
}

/** The short code of the kit's plugin: `[corett id="…"]`. */
function shortCode(brackets: "[]" | "{}", given: Embedding): string {
  const { document = "", language, country, theme, way } = given;
  const words = Object.entries({ id: document, lang: language, country, theme })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value ?? ""}"`);
  const how = way === "live" ? "" : ` way="${way}"`;
  return `${brackets.slice(0, 1)}corett${words.join("")}${how}${brackets.slice(1)}`;
}

/** What the page must allow; an element without a document fetches nothing. */
function policyOf(given: Embedding): readonly Directive[] {
  const all = policyFor(given);
  if (given.document !== undefined) return all;
  // The quick exit is made without Lit, and so without its trusted type.
  const needed =
    given.element === "quick-exit"
      ? ["script-src"]
      : ["script-src", "trusted-types"];
  return all.filter(({ name }) => needed.includes(name));
}

/** The tokens, and a national theme's own. The kit's page in a frame has them. */
function sheetsFor({ shown, way, theme, scheme }: Choices): readonly string[] {
  if ((way === "frame" && !isAlone(shown)) || (!theme && !scheme)) return [];
  const national = theme && theme !== "region" ? [`themes/${theme}.css`] : [];
  return ["tokens.css", ...national];
}

/** The snippet that the choices give, or what is wrong with them. */
export function resultOf(
  choices: Choices,
  manifest: Manifest,
  texts: Texts,
): Result {
  if (!isFolder(choices.base)) return { state: "wrong", field: "base" };
  const checked = embedding.safeParse(inputOf(choices, manifest));
  if (!checked.success) return { state: "wrong", field: "other" };
  const name = textsFor(choices, manifest);
  const loaded = texts.get(name);
  if (name && !loaded) return { state: "loading" };
  const html = loaded?.[choices.shown];
  const material = { manifest, ...(html !== undefined && { html }) };
  const { brackets } = hostOf(choices.host);
  try {
    const snippet = snippetFor(checked.data, material);
    return {
      state: "done",
      snippet:
        brackets && checked.data.document
          ? shortCode(brackets, checked.data)
          : snippet,
      preview: snippetFor({ ...checked.data, base: OWN_KIT }, material),
      policy: policyText(policyOf(checked.data)),
      sheets: sheetsFor(choices),
      embedding: checked.data,
    };
  } catch (error) {
    // The kit lacks the document or the file: an old address of this page.
    if (error instanceof RangeError) return { state: "wrong", field: "other" };
    throw error;
  }
}

/** The way that the choices take, as the kit describes it. */
export function wayInUse({ shown, way }: Choices): Way {
  if (!isAlone(shown)) return wayOf(way);
  // Script and tag with its words inside, as the live way has them.
  const { losses, ...rest } = wayOf("live");
  return { ...rest, losses: losses.filter(({ part }) => part !== "p") };
}
