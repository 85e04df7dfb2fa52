import { html, nothing, type TemplateResult } from "lit";
import { components } from "../components/component.ts";
import { misuseOf } from "../components/guide.ts";
import { type Language, w, type Words } from "../manual/words.ts";
import { steps } from "./manual-steps.ts";
import { wcag } from "./wcag-rows.ts";
import type { Criterion, Kept } from "./wcag-type.ts";

const page = (
  title: Words,
  lead: Words,
  language: Language,
  ...content: readonly unknown[]
): TemplateResult =>
  html`<article class="guide" lang=${language === "es" ? "es-419" : "en"}>
    <h1>${title[language]}</h1>
    <p class="lead">${lead[language]}</p>
    ${content}
  </article>`;

/** Every wrong use that a component's documentation shows. */
export function misusePage(language: Language): TemplateResult {
  const shown = components.filter(({ docs }) => docs?.misuse.length);
  return page(
    w("Mal uso, a propósito", "Misuse, on purpose"),
    w(
      "Cada ejemplo de esta página está mal, para que se vea qué pasa y a quién le pasa. Todos llevan la cruz, la palabra «Mal» y un borde de rayas; debajo dice qué hacer. No copie nada de aquí.",
      "Every example on this page is wrong, to show what happens and to whom. All have the cross, the word “Wrong” and a dashed edge; below stands what to do. Copy nothing from here.",
    ),
    language,
    shown.length === 0
      ? html`<p>
          ${w("Todavía no hay ninguno escrito.", "None is written yet.")[language]}
        </p>`
      : nothing,
    shown.map(
      ({ title, tag, docs }) =>
        html`<section>
          <h2>${title}</h2>
          <p><code>&lt;${tag}&gt;</code></p>
          ${docs?.misuse.map((one) => misuseOf(one, language))}
        </section>`,
    ),
  );
}

const HOW = {
  test: w("Prueba automática", "Automatic test"),
  manual: w("A mano", "By hand"),
  none: w("No aplica", "Not applicable"),
} as const;
const SIGN = { test: "yes", manual: "hand", none: "none" } as const;

function keptBy(kept: Kept, language: Language): TemplateResult {
  const step =
    kept.how === "manual"
      ? steps.find(({ id }) => id === kept.step)
      : undefined;
  return html`<p>
    <strong class=${SIGN[kept.how]}>${HOW[kept.how][language]}</strong>
    ${step ? html` (${step.title[language]})` : nothing}${
      kept.how === "test"
        ? html`: ${kept.files.map((file) => html`<code>${file}</code> `)}`
        : html`: ${kept.note[language]}`
    }
  </p>`;
}

const rowOf = ({ id, level, name, kept }: Criterion, language: Language) =>
  html`<tr>
    <th scope="row">${id} ${name[language]}</th>
    <td>${level}</td>
    <td>${kept.map((one) => keptBy(one, language))}</td>
  </tr>`;

/** WCAG 2.2, criterion by criterion. */
export function wcagPage(language: Language): TemplateResult {
  const title = w(
    "WCAG 2.2, criterio por criterio",
    "WCAG 2.2, criterion by criterion",
  );
  return page(
    title,
    w(
      "Niveles A y AA, y cuatro criterios de AAA. Una prueba automática encuentra parte de las faltas; lo que pide oír o juzgar es de una persona, y esas pruebas todavía no se hicieron.",
      "Levels A and AA, and four criteria of AAA. An automatic test finds part of the faults; what asks for hearing or judging is for a person, and those tests have not been done yet.",
    ),
    language,
    html`<div
      class="scroll"
      role="region"
      tabindex="0"
      aria-label=${title[language]}
    >
      <table>
        <tbody>
          <tr>
            <th scope="col">${w("Criterio", "Criterion")[language]}</th>
            <th scope="col">${w("Nivel", "Level")[language]}</th>
            <th scope="col">
              ${w("Cómo se cuida", "How it is kept")[language]}
            </th>
          </tr>
          ${wcag.map((one) => rowOf(one, language))}
        </tbody>
      </table>
    </div>`,
  );
}

/** What a person checks with real devices. */
export function manualPage(language: Language): TemplateResult {
  return page(
    w("Pruebas a mano", "Manual testing"),
    w(
      "Ninguno de estos pasos se ha hecho todavía: aquí no hay teléfonos ni TalkBack, VoiceOver o NVDA. Quien los haga anote fecha, aparato, versión y lo que oyó.",
      "None of these steps has been taken yet: there are no phones here, nor TalkBack, VoiceOver or NVDA. Who takes them notes the date, device, version and what was heard.",
    ),
    language,
    html`<ol>
      ${steps.map(
        ({ title, on, action, expected }) =>
          html`<li>
            <h2>${title[language]}</h2>
            <p>
              <strong>${w("Con", "With")[language]}:</strong> ${on[language]}
            </p>
            <p>
              <strong>${w("Haga", "Do")[language]}:</strong> ${action[language]}
            </p>
            <p>
              <strong
                >${w("Debe oírse o verse", "Must be heard or seen")[language]}:</strong
              >
              ${expected[language]}
            </p>
            <p>
              <strong>${w("Hecho", "Done")[language]}:</strong>
              ${w("no", "no")[language]}
            </p>
          </li>`,
      )}
    </ol>`,
  );
}
