import { KERNEL, TURNS } from "@corett/tokens/mark";
import type { LocalizedText } from "@corett/model";
import { textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";

const FULL_NAME: LocalizedText = {
  "es-419":
    "Coalición Regional contra la Trata de Personas y el Tráfico Ilícito de Migrantes",
  en: "Regional Coalition against Trafficking in Persons and Smuggling of Migrants",
};

/** The mark: nine kernels in an open ring. The words beside it say its name. */
export const markMark: Mark = [
  "svg",
  { viewBox: "0 0 100 100", "aria-hidden": "true" },
  ...TURNS.map((degrees, index): Mark => [
    "path",
    {
      class: index < TURNS.length - 1 ? "ring" : "light",
      d: KERNEL,
      transform: `rotate(${degrees} 50 50)`,
    },
  ]),
];

/**
 * The logo in words: the name, and beside it the full name or a national body's.
 *
 * @param body - the name of a national body, for `variant="lockup"`
 */
export function logoView(
  language: string,
  variant: "mark" | "name" | "full" | "lockup",
  body?: string,
): Mark {
  const beside: Mark | undefined =
    variant === "full"
      ? textMark("span", FULL_NAME, language)
      : variant === "lockup" && body
        ? ["span", {}, body]
        : undefined;
  return [
    "corett-logo",
    { variant },
    ["b", {}, "CORETT"],
    ...(beside ? [" ", beside] : []),
  ];
}
