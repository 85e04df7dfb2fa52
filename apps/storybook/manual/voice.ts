import { WORDING_RULES } from "@corett/model";
import { html } from "lit";
import { type Page, page, points, section, scrollable } from "./parts.ts";
import { w } from "./words.ts";

/** How CORETT speaks. */
export const voice: Page = {
  id: "voice",
  title: w("Voz", "Voice"),
  draw: (view) => {
    const { language } = view;
    const rules = WORDING_RULES[language === "es" ? "es-419" : "en"];
    return page(
      w("Voz", "Voice"),
      w(
        "Clara, serena, de igual a igual. Alertar no es asustar. La revisión del contenido busca estas palabras y propone otras.",
        "Clear, calm, between equals. To alert is not to frighten. The check of the content looks for these words and proposes others.",
      ),
      view,
      section(
        w("Palabras", "Words"),
        language,
        scrollable(
          w(
            "La lista es la de la revisión automática",
            "The list is that of the automatic check",
          )[language],
          html`<table>
            <caption>
              ${w("La lista es la de la revisión automática", "The list is that of the automatic check")[language]}
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  ${w("No se escribe", "Not written")[language]}
                </th>
                <th scope="col">${w("Se escribe", "Written")[language]}</th>
              </tr>
            </thead>
            <tbody>
              ${rules.map(
                ({ avoid, instead }) =>
                  html`<tr>
                    <td>${avoid.join(", ")}</td>
                    <td>${instead}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
        ),
      ),
      section(
        w("Dos delitos, dos nombres", "Two crimes, two names"),
        language,
        points(
          [
            w(
              "Trata de personas: explotar a alguien. Hay víctimas, o sobrevivientes, como cada quien prefiera.",
              "Trafficking in persons: exploiting someone. There are victims, or survivors, as each one prefers.",
            ),
            w(
              "Tráfico ilícito de migrantes: facilitar un cruce por dinero. Las personas son objeto del delito, no sus víctimas ni «ilegales».",
              "Smuggling of migrants: procuring a crossing for money. People are the object of the crime, not its victims and not “illegal”.",
            ),
          ],
          language,
        ),
      ),
      section(
        w("Historias y cifras", "Stories and figures"),
        language,
        points(
          [
            w(
              "Una historia, solo con consentimiento y sin nada que permita reconocer a la persona: lugar, fecha, edad y nacionalidad juntas bastan.",
              "A story only with consent and with nothing that lets anyone recognize the person: place, date, age and nationality together are enough.",
            ),
            w(
              "Sin detalles de cómo se capta a alguien: enseñan a hacerlo.",
              "No details of how someone is recruited: they teach how to do it.",
            ),
            w(
              "Siempre al lado, dónde pedir ayuda en ese país.",
              "Always beside it, where to ask for help in that country.",
            ),
            w(
              "Una cifra dice qué cuenta, quién la recogió y cuándo.",
              "A figure says what it counts, who collected it and when.",
            ),
          ],
          language,
        ),
      ),
      section(
        w("Fácil de leer", "Easy to read"),
        language,
        points(
          [
            w(
              "Una idea por oración; palabras de todos los días; la sigla se explica la primera vez.",
              "One idea a sentence; everyday words; an acronym is explained the first time.",
            ),
            w(
              "Otras lenguas: nada se publica como revisado si no lo leyó una persona hablante.",
              "Other languages: nothing is published as reviewed unless a speaker has read it.",
            ),
          ],
          language,
        ),
      ),
    );
  },
};
