import type { LocalizedText } from "@corett/model";
import { textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { ELSEWHERE } from "./leave.ts";

const EXIT: LocalizedText = {
  "es-419": "Salir ahora",
  en: "Leave now",
};

const LIMITS: readonly [title: LocalizedText, text: LocalizedText] = [
  { "es-419": "Lo que no borra", en: "What it does not erase" },
  {
    "es-419":
      "Sale de esta página y la quita de la vista. No borra el historial, no cierra otras pestañas y no sirve si alguien vigila este teléfono o computadora. Si puede, use un aparato que nadie más revise.",
    en: "It leaves this page and takes it out of sight. It does not erase the history, does not close other tabs, and does not help if somebody watches this phone or computer. If you can, use a device that nobody else looks at.",
  },
];

/**
 * A quick exit in words: a link that works without a script, and what leaving
 * cannot do.
 *
 * @param address - where to, `https` only; else {@link ELSEWHERE}
 */
export function quickExitView(language: string, address = ELSEWHERE): Mark {
  const [title, text] = LIMITS;
  return [
    "corett-quick-exit",
    {},
    textMark("a", EXIT, language, {
      href: address,
      rel: "nofollow noreferrer",
    }),
    // Room for the button that a script makes of the link.
    ["br", {}],
    ["br", {}],
    ["br", {}],
    [
      "details",
      {},
      textMark("summary", title, language),
      textMark("p", text, language),
    ],
  ];
}
