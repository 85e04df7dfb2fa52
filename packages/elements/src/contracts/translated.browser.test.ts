/// <reference types="vite/types/importMeta.d.ts" />
/**
 * In Spanish, in English and in a language written from right to left, of which
 * only the interface words are known. WCAG 1.3.2, 1.4.10, 3.1.2.
 */
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import { allExamples } from "../all-examples.ts";
import type { Example } from "../examples.ts";
import { type Messages, registerMessages } from "../messages.ts";
import { itHolds } from "./awaited.ts";
import { everythingIn, openAll, show } from "./stage.ts";
import { squeezed, textsOf, wordsInPage } from "./visible.ts";

/** Letters of a script that is written from right to left, around every word. */
const MARK = "\u05d0\u05d1";
const LANGUAGE = "he";

/** A table of words whose every text is longer and says that it is translated. */
function pseudo(words: unknown): unknown {
  if (typeof words === "string")
    return `${MARK}${words}${MARK.repeat(Math.ceil(words.length / 6))}`;
  if (typeof words === "function")
    return (...given: unknown[]) =>
      pseudo((words as (...all: unknown[]) => unknown)(...given)); // whatever it takes
  if (Array.isArray(words)) return words.map(pseudo);
  if (words && typeof words === "object")
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, pseudo(value)]),
    );
  return words;
}

const isTable = (value: unknown): value is Messages<unknown> =>
  typeof value === "object" && value !== null && "es" in value && "en" in value;

const modules = import.meta.glob<Record<string, unknown>>(
  ["../**/*.messages.ts", "../messages.ts", "../status.ts"],
  { eager: true },
);
const tables = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isTable),
);

beforeAll(() => {
  for (const table of tables)
    registerMessages(table, LANGUAGE, pseudo(table.es));
});
afterAll(() => {
  for (const table of tables) Reflect.deleteProperty(table, LANGUAGE);
});
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SAID = [
  "aria-label",
  "aria-valuetext",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
];

/** Every text that an element gives to eyes and ears. */
const saidBy = (element: Element): readonly string[] => [
  ...textsOf(element).map(({ data }) => data),
  ...SAID.map((name) => element.getAttribute(name) ?? ""),
];

/** Written the same in every language: codes and names, addresses. */
const NAMES = /WhatsApp|[A-ZÁÉÍÓÚÑ]{2,}\b|\S+@\S+|\b\w+\.[a-z]+\b/g;

const hasWords = (text: string) =>
  /[A-Za-zÁÉÍÓÚÑáéíóúñ]{2}/.test(text.replace(NAMES, ""));

/** Words that are the same in every language: invented names, nothing at all. */
const isSame = ({ words }: Example) =>
  JSON.stringify(words("es-419")) === JSON.stringify(words("en"));

/** What the language of an element is, through shadow roots. */
function languageAt(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const found = at.closest("[lang]");
    if (found) return found.getAttribute("lang") ?? "";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return "";
}

/** What the kit draws that is neither translated nor the page's own words. */
function untranslated(main: HTMLElement): readonly string[] {
  const given = squeezed(
    [
      ...wordsInPage(main).map(({ data }) => data),
      // The names of a listing's columns, of the empty ones too.
      ...[...main.querySelectorAll<HTMLElement>("[data-columns]")].map(
        ({ dataset }) => dataset["columns"]?.replaceAll("|", " ") ?? "",
      ),
    ].join(" "),
  );
  return (
    [...everythingIn(main)]
      .filter((one) => one.getRootNode() instanceof ShadowRoot)
      // What says that it is in another language is asked for words of that one.
      .filter((one) => languageAt(one) === LANGUAGE)
      .flatMap(saidBy)
      .map(squeezed)
      .filter((text) => hasWords(text) && !text.includes(MARK))
      .filter(
        (text) =>
          !given.includes(text) &&
          !given.includes(text.replace(/[ ,:·–].*/, "")),
      )
  );
}

describe.each(allExamples)("%s", (name, example) => {
  const { words } = example;

  it("says every interface word in a registered language", async () => {
    const main = await show([words(LANGUAGE)], { language: LANGUAGE });
    await openAll(main);
    expect(untranslated(main)).toEqual([]);
  });

  const says = isSame(example) ? it.skip : itHolds(`${name}: words`);
  says("says in which language each text is", async () => {
    const main = await show([words(LANGUAGE)], { language: LANGUAGE });
    const wrong = wordsInPage(main).filter(
      ({ data, parentElement }) =>
        hasWords(data) &&
        !data.includes(MARK) &&
        parentElement &&
        languageAt(parentElement) === LANGUAGE,
    );
    expect(wrong.map(({ data }) => squeezed(data))).toEqual([]);
  });

  for (const [language, direction] of [
    ["es-419", "ltr"],
    ["en", "ltr"],
    [LANGUAGE, "rtl"],
  ] as const)
    itHolds(`${name}: ${language}`)(
      `fits 320 pixels: ${language}, ${direction}`,
      async () => {
        const main = await show([words(language)], {
          language,
          direction,
          width: "288px",
        });
        await openAll(main);
        const { left, right } = main.getBoundingClientRect();
        // Half an em at each side is the frame's own (shared.styles.ts).
        const over = [...everythingIn(main)].filter((one) => {
          const box = one.getBoundingClientRect();
          return (
            one instanceof HTMLElement &&
            // What cannot be drawn is left as the page's author has it.
            !(example.broken && one.closest("table")) &&
            box.width > 0 &&
            (box.left < left - 9 || box.right > right + 9) &&
            !isClipped(one)
          );
        });
        expect(over.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual(
          [],
        );
      },
    );
});

/** Whether it stands in something that scrolls or hides what is too wide. */
function isClipped(element: Element): boolean {
  for (let at: Element | null = element; at;) {
    const { overflowX, clipPath } = getComputedStyle(at);
    if (overflowX !== "visible" || clipPath !== "none") return true;
    const root = at.getRootNode();
    at =
      at.assignedSlot ??
      at.parentElement ??
      (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}
