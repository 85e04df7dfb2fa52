import { html } from "lit";
import type { Token } from "./brand.ts";
import { copyButton } from "./copy.ts";
import { scrollable, statusBadge, type View } from "./parts.ts";
import { w, type Words } from "./words.ts";

/** A column between a value's name and its status. */
export type Column = readonly [head: Words, cell: (token: Token) => unknown];

const [NAME, STATUS, COPY] = [
  w("Nombre", "Name"),
  w("Estado", "Status"),
  w("Copiar", "Copy"),
];

/** The value as it is written in CSS. */
export const VALUE: Column = [
  w("Valor", "Value"),
  ({ value }) => html`<code>${value}</code>`,
];

/** Values in a table: what each is for, how it looks, whether it is approved. */
export function valueTable(
  caption: Words,
  tokens: readonly Token[],
  columns: readonly Column[],
  { language }: View,
) {
  return scrollable(
    caption[language],
    html`<thead>
        <tr>
          <th scope="col">${NAME[language]}</th>
          ${columns.map(([head]) => html`<th scope="col">${head[language]}</th>`)}
          <th scope="col">${STATUS[language]}</th>
          <th scope="col" class="copy">${COPY[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          (token) =>
            html`<tr>
              <th scope="row">
                <code>${token.property}</code>
                <span class="use"
                  >${language === "es" ? token.descriptionEs : token.description}</span
                >
              </th>
              ${columns.map(([, cell]) => html`<td>${cell(token)}</td>`)}
              <td>${statusBadge(token.status, language)}</td>
              <td class="copy">
                ${copyButton(`var(${token.property})`, language)}
              </td>
            </tr>`,
        )}
      </tbody>`,
  );
}
