import type { Figure, PublishedCell } from "@corett/model";
import { numberIn } from "../language.ts";
import { type Messages, wordsIn } from "../messages.ts";

/** What is written in a table where there is no plain number, and before a source. */
export interface FigureWords {
  readonly source: string;
  readonly below: string;
  readonly suppressed: string;
  readonly missing: string;
  readonly "not-applicable": string;
  readonly estimate: string;
  readonly provisional: string;
  readonly break: string;
}

export const figureMessages: Messages<FigureWords> = {
  es: {
    source: "Fuente: ",
    below: "menos de ",
    suppressed: "dato protegido",
    missing: "sin dato",
    "not-applicable": "no aplica",
    estimate: "estimación",
    provisional: "provisional",
    break: "cambió el método",
  },
  en: {
    source: "Source: ",
    below: "fewer than ",
    suppressed: "protected",
    missing: "no data",
    "not-applicable": "not applicable",
    estimate: "estimate",
    provisional: "provisional",
    break: "method changed",
  },
};

/** How a figure is said: a number, or why there is none. */
export function figureIn(figure: Figure, language: string): string {
  const words = wordsIn(figureMessages, language);
  return figure.kind === "number"
    ? numberIn(figure.value, language)
    : figure.kind === "below"
      ? words.below + numberIn(figure.limit, language)
      : words[figure.kind];
}

/** A cell as it is said: the figure, and in brackets how firm it is. */
export function cellIn(
  { figure, firmness }: PublishedCell,
  language: string,
): string {
  const said = figureIn(figure, language);
  return firmness
    ? `${said} (${wordsIn(figureMessages, language)[firmness]})`
    : said;
}
