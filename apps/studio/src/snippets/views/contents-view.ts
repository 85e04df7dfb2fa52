import { html, type TemplateResult } from "lit";
import { type Content, search } from "../contents.ts";
import { ALONE } from "../state.ts";
import type { Builder } from "../builder-view.ts";

/** A group of contents that can be chosen; nothing if the search left none. */
function group(
  { choices, choose, words }: Builder,
  kind: string,
  entries: readonly (readonly [id: string, title: string])[],
): TemplateResult | undefined {
  if (entries.length === 0) return undefined;
  return html`<fieldset class="kind">
    <legend>${words.kinds[kind] ?? kind}</legend>
    ${entries.map(
      ([id, title]) =>
        html`<label class="choice">
          <input
            type="radio"
            name="shown"
            value=${id}
            .checked=${choices.shown === id}
            @change=${() => {
              choose({ shown: id });
            }}
          />
          <span>${title}</span>
        </label>`,
    )}
  </fieldset>`;
}

const titleOf = ({ id, titles }: Content, language: string) =>
  titles[language] ?? id;

/** The contents by kind, and the search in them. */
export function contentsView(builder: Builder): TemplateResult {
  const { contents, language, query, words, ask } = builder;
  const found = search(contents, query);
  const kinds = [...new Set(contents.map(({ kind }) => kind))];
  const alone = ALONE.map((id): Content => {
    const title = words.alone[id] ?? id;
    return { id, kind: "alone", titles: { "es-419": title, en: title } };
  });
  const all = [...found, ...search(alone, query)];
  return html`<fieldset class="part">
    <legend><h2>${words.content}</h2></legend>
    <div class="field">
      <label for="search">${words.search}</label>
      <p class="hint" id="search-hint">${words.searchHint}</p>
      <input
        id="search"
        type="search"
        autocomplete="off"
        aria-describedby="search-hint search-found"
        .value=${query}
        @input=${(event: Event) => {
          ask((event.currentTarget as HTMLInputElement).value); // where the listener is
        }}
      />
      <p class="hint" id="search-found" role="status">
        ${words.found(all.length)}
      </p>
    </div>
    <div class="kinds">
      ${[...kinds, "alone"].map((kind) =>
        group(
          builder,
          kind,
          all
            .filter((one) => one.kind === kind)
            .map((one) => [one.id, titleOf(one, language)]),
        ),
      )}
    </div>
  </fieldset>`;
}
