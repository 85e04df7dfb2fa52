import { markupOf, snippetOf } from "@corett/elements/words";
import { html, nothing, type TemplateResult } from "lit";
import { type Language, w, type Words } from "../manual/words.ts";
import type { Api, Component, Docs } from "./component.ts";
import { copyable } from "./copyable.ts";
import { liveOf } from "./live.ts";

const tagFor = (language: Language) => (language === "es" ? "es-419" : "en");

type Text = Docs["summary"];

/** A text of the kit in the page's language. */
export const textIn = (text: Text, language: Language): string =>
  text[tagFor(language)];

function list(title: Words, texts: readonly Text[], language: Language) {
  if (texts.length === 0) return nothing;
  return html`<section>
    <h2>${title[language]}</h2>
    <ul>
      ${texts.map((one) => html`<li>${textIn(one, language)}</li>`)}
    </ul>
  </section>`;
}

const SECTIONS = {
  use: w("Cuándo usarlo", "When to use it"),
  avoid: w("Cuándo no, y qué usar", "When not, and what to use"),
  content: w("Consejos para el contenido", "Advice for the content"),
  accessibility: w("Accesibilidad", "Accessibility"),
  limits: w("Límites", "Limits"),
} as const;

const W = {
  api: w("Para quien programa", "For developers"),
  missing: w(
    "Los consejos de este componente están por escribirse.",
    "The advice for this component is still to be written.",
  ),
  misuse: w("Mal uso, a propósito", "Misuse, on purpose"),
  wrong: w("Mal", "Wrong"),
  instead: w("En su lugar", "Instead"),
  examples: w("Ejemplos: todos los estados", "Examples: all states"),
  broken: w(
    "Con un error a propósito: el componente lo dice y deja las palabras.",
    "With a fault on purpose: the component says so and keeps the words.",
  ),
  paste: w("HTML para pegar", "HTML to paste"),
  script: w(
    "Una vez en la página, para que los componentes cobren vida",
    "Once in the page, so that the components come alive",
  ),
  also: w("También se busca como", "People also look for it as"),
  name: w("Nombre", "Name"),
  meaning: w("Qué es", "What it is"),
  english: w("Las descripciones están en inglés.", ""),
} as const;

/** A wrong use with what goes wrong: told by a sign, a word and a dashed edge. */
export function misuseOf(
  misuse: Docs["misuse"][number],
  language: Language,
): TemplateResult {
  return html`<figure class="misuse">
    <figcaption>
      <strong class="cross">✗ ${W.wrong[language]}:</strong>
      ${textIn(misuse.title, language)}
    </figcaption>
    <div class="stage">${liveOf(misuse.words(tagFor(language)), language)}</div>
    <p>${textIn(misuse.wrong, language)}</p>
    <p>
      <strong>✓ ${W.instead[language]}:</strong>
      ${textIn(misuse.instead, language)}
    </p>
  </figure>`;
}

function examplesOf({ examples }: Component, language: Language) {
  return html`<section>
    <h2>${W.examples[language]}</h2>
    ${examples.map(([, example]) => {
      const mark = example.words(tagFor(language));
      const snippet = mark[0].startsWith("corett-")
        ? snippetOf(mark)
        : markupOf(mark);
      return html`<section class="example">
        <h3>${textIn(example.title, language)}</h3>
        ${example.broken ? html`<p>${W.broken[language]}</p>` : nothing}
        <div class="stage">${liveOf(mark, language)}</div>
        ${copyable(W.paste, textIn(example.title, language), snippet, language)}
      </section>`;
    })}
  </section>`;
}

const LISTS = [
  ["attributes", w("Atributos", "Attributes")],
  ["properties", w("Propiedades", "Properties")],
  ["slots", w("Ranuras", "Slots")],
  ["events", w("Eventos", "Events")],
  ["cssParts", w("Partes (::part)", "Parts (::part)")],
  ["cssProperties", w("Propiedades CSS", "CSS properties")],
] as const;

function entriesOf(api: Api, list: (typeof LISTS)[number][0]) {
  if (list !== "properties") return api[list] ?? [];
  const attributes = new Set(api.attributes?.map(({ name }) => name));
  return (api.members ?? []).filter(
    ({ kind, name }) => kind === "field" && !attributes.has(name),
  );
}

function apiOf(api: Api, language: Language) {
  const tables = LISTS.map(([list, title]) => {
    const entries = entriesOf(api, list);
    if (entries.length === 0) return nothing;
    return html`<div
      class="scroll"
      role="region"
      tabindex="0"
      aria-label=${title[language]}
    >
      <table>
        <caption>
          ${title[language]}
        </caption>
        <tbody>
          <tr>
            <th scope="col">${W.name[language]}</th>
            <th scope="col">${W.meaning[language]}</th>
          </tr>
          ${entries.map(
            ({ name, type, description }) =>
              html`<tr>
                <th scope="row"><code>${name || "(default)"}</code></th>
                <td lang="en">
                  ${description}${type ? html` <code>${type.text.replace(" | undefined", "")}</code>` : nothing}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  });
  return html`<section>
    <h2>${W.api[language]}</h2>
    ${W.english[language] ? html`<p>${W.english[language]}</p>` : nothing}
    ${tables}
  </section>`;
}

const SCRIPT = '<script defer src="kit/kit.js"></script>';

/** The page of a component: for those who choose, write, paste and program. */
export function guide(component: Component, language: Language) {
  const { docs, api, tag, title } = component;
  return html`<article class="guide" lang=${tagFor(language)}>
    <header>
      <h1>${title}</h1>
      <p><code>&lt;${tag}&gt;</code></p>
      <p class="lead">
        ${docs ? textIn(docs.summary, language) : W.missing[language]}
      </p>
      ${
        docs?.keywords.length
          ? html`<p class="keywords">
              ${W.also[language]}: ${docs.keywords.join(", ")}.
            </p>`
          : nothing
      }
    </header>
    ${
      docs
        ? Object.entries(SECTIONS).map(([key, words]) =>
            list(words, docs[key as keyof typeof SECTIONS], language),
          )
        : nothing
    }
    ${examplesOf(component, language)}
    ${
      docs?.misuse.length
        ? html`<section>
            <h2>${W.misuse[language]}</h2>
            ${docs.misuse.map((one) => misuseOf(one, language))}
          </section>`
        : nothing
    }
    ${copyable(W.script, "kit.js", SCRIPT, language)}
    ${api ? apiOf(api, language) : nothing}
  </article>`;
}
