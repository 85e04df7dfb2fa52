import { WORDING_RULES } from "@corett/model";
import { html } from "lit";
import {
  type Example,
  examples,
  type Page,
  page,
  scrollable,
  section,
} from "./parts.ts";
import { type Language, w, type Words } from "./words.ts";

const says = (words: Words, language: Language) =>
  html`<blockquote>${words[language]}</blockquote>`;

/** What is said, the rule that it follows or breaks, and which of the two. */
type Saying = readonly [text: Words, rule: Words, kind: "do" | "avoid"];

const TONE: readonly Saying[] = [
  [
    w(
      "Si le ofrecen trabajo en otro país, pregunte quién paga el viaje y guarde usted sus documentos.",
      "If you are offered work in another country, ask who pays for the journey and keep your own documents.",
    ),
    w("Clara, serena, de igual a igual.", "Clear, calm, between equals."),
    "do",
  ],
  [
    w(
      "¡Cuidado! Miles caen cada día en las garras de las mafias.",
      "Beware! Thousands fall into the claws of the mafia every day.",
    ),
    w(
      "Alertar no es asustar, y un número sin fuente no se escribe.",
      "To alert is not to frighten, and a number without a source is not written.",
    ),
    "avoid",
  ],
];

const CRIMES: readonly Saying[] = [
  [
    w(
      "La trata de personas es explotar a alguien. Puede ocurrir sin salir del barrio.",
      "Trafficking in persons is exploiting someone. It can happen without leaving the neighbourhood.",
    ),
    w(
      "Trata de personas: hay víctimas, o sobrevivientes, como cada quien prefiera.",
      "Trafficking in persons: there are victims, or survivors, as each one prefers.",
    ),
    "do",
  ],
  [
    w(
      "El tráfico ilícito de migrantes es facilitar un cruce por dinero. Las personas migrantes no cometen delito por ser objeto de él.",
      "Smuggling of migrants is procuring a crossing for money. Migrants commit no crime by being its object.",
    ),
    w(
      "Tráfico ilícito de migrantes: las personas son objeto del delito; nunca «ilegales».",
      "Smuggling of migrants: people are the object of the crime; never “illegal”.",
    ),
    "do",
  ],
  [
    w(
      "Traficantes de personas trasladaban a migrantes ilegales.",
      "Human traffickers were moving illegal migrants.",
    ),
    w(
      "Mezcla los dos delitos y culpa a quien migra.",
      "It mixes the two crimes and blames those who migrate.",
    ),
    "avoid",
  ],
];

const STORIES: readonly Saying[] = [
  [
    w(
      "Una mujer que salió de un taller donde la explotaban hoy estudia. Eligió contar esta parte.",
      "A woman who left a workshop where she was exploited is studying today. She chose to tell this part.",
    ),
    w(
      "Solo con consentimiento y sin nada que permita reconocerla.",
      "Only with consent and with nothing that lets anyone recognize her.",
    ),
    "do",
  ],
  [
    w(
      "L., de 19 años, de tal ciudad, rescatada el martes en tal calle.",
      "L., aged 19, of such a city, rescued on Tuesday in such a street.",
    ),
    w(
      "Edad, lugar y fecha juntos bastan para encontrarla; «rescatar» la deja sin papel.",
      "Age, place and date together are enough to find her; “rescue” leaves her no part.",
    ),
    "avoid",
  ],
  [
    w(
      "Le ofrecieron un empleo que no existía. Si le pasa, hay a quién preguntar en su país.",
      "They were offered a job that did not exist. If it happens to you, there is someone to ask in your country.",
    ),
    w(
      "Siempre al lado, dónde pedir ayuda; sin detalles de cómo se capta, que enseñan a hacerlo.",
      "Always beside it, where to ask for help; no details of recruitment, which teach how to do it.",
    ),
    "do",
  ],
  [
    w(
      "Ocho de los nueve países comunicaron víctimas detectadas en 2022 (UNODC, abril de 2025).",
      "Eight of the nine countries reported detected victims in 2022 (UNODC, April 2025).",
    ),
    w(
      "Una cifra dice qué cuenta, quién la recogió y cuándo.",
      "A figure says what it counts, who collected it and when.",
    ),
    "do",
  ],
];

const EASY: readonly Saying[] = [
  [
    w(
      "La trata es un delito. Alguien engaña a una persona. Después gana dinero con ella.",
      "Trafficking is a crime. Someone deceives a person. Then they make money from that person.",
    ),
    w(
      "Una idea por oración; palabras de todos los días; la sigla se explica la primera vez.",
      "One idea a sentence; everyday words; an acronym is explained the first time.",
    ),
    "do",
  ],
  [
    w(
      "Borrador. Falta que lo lea una persona hablante.",
      "Draft. A speaker has still to read it.",
    ),
    w(
      "Otras lenguas: nada se publica como revisado si no lo leyó una persona hablante.",
      "Other languages: nothing is published as reviewed unless a speaker has read it.",
    ),
    "do",
  ],
];

const sayings = (list: readonly Saying[], language: Language) =>
  examples(
    list.map(([text, rule, kind]): Example => [
      says(text, language),
      rule,
      kind,
    ]),
    language,
  );

const wording = (language: Language) =>
  scrollable(
    w(
      "La lista es la de la revisión automática del contenido",
      "The list is that of the automatic check of the content",
    )[language],
    html`<thead>
        <tr>
          <th scope="col">${w("No se escribe", "Not written")[language]}</th>
          <th scope="col">${w("Se escribe", "Written")[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${WORDING_RULES[language === "es" ? "es-419" : "en"].map(
          ({ avoid, instead }) =>
            html`<tr>
              <td><s>${avoid.join(", ")}</s></td>
              <td>${instead}</td>
            </tr>`,
        )}
      </tbody>`,
  );

/** How CORETT speaks. */
export const voice: Page = {
  id: "voice",
  title: w("Voz", "Voice"),
  draw: (view) => {
    const { language } = view;
    return page(
      w("Voz", "Voice"),
      w(
        "Clara, serena, de igual a igual. La revisión del contenido busca las palabras que dañan y propone otras.",
        "Clear, calm, between equals. The check of the content looks for words that harm and proposes others.",
      ),
      view,
      section(w("Tono", "Tone"), language, sayings(TONE, language)),
      section(w("Palabras", "Words"), language, wording(language)),
      section(
        w("Dos delitos, dos nombres", "Two crimes, two names"),
        language,
        sayings(CRIMES, language),
      ),
      section(
        w("Historias y cifras", "Stories and figures"),
        language,
        sayings(STORIES, language),
      ),
      section(
        w("Fácil de leer", "Easy to read"),
        language,
        sayings(EASY, language),
      ),
    );
  },
};
