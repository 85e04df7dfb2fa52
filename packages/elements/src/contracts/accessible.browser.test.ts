/**
 * Every example through axe, in both languages, all schemes and forced colours.
 * WCAG 1.1.1, 1.3.1, 1.4.1, 1.4.3, 1.4.6, 2.4.4, 2.5.8, 3.3.2, 4.1.2.
 */
import axe, { type AxeResults, type Result, type RunOptions } from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import { paleHeadings, paleLetters } from "./contrast.ts";
import { emulate, openAll, SCHEMES, show } from "./stage.ts";

const off = { enabled: false };

/** Everything that axe knows of parts of a page. */
const ALL: RunOptions = {
  rules: {
    // The page has these, not a part of it.
    region: off,
    "heading-order": off,
    "page-has-heading-one": off,
    "target-size": { enabled: true },
  },
};

const only = (...values: string[]): RunOptions => ({
  runOnly: { type: "rule", values },
});
const COLOURS = only("color-contrast", "link-in-text-block");

const report = (results: readonly Result[]) =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all }) =>
        `${id}: ${html.slice(0, 200)} ${[...any, ...all].map(({ message }) => message).join(" ")}`,
    ),
  );

/**
 * What axe leaves open, and who answers instead. Nothing else may stay open.
 */
const ANSWERED: readonly (readonly [rule: string, html: RegExp])[] = [
  // Letters of a drawing: paleLetters() measures them.
  ["color-contrast", /^<text\b/],
  ["color-contrast-enhanced", /^<text\b/],
  // The button that folds a section lies over its heading, with no ground or
  // words of its own: paleHeadings() measures it.
  ["color-contrast", /^<h3\b[^>]* slot="h\d/],
  ["color-contrast-enhanced", /^<h3\b[^>]* slot="h\d/],
  // A video of signing has no sound that captions could write.
  ["video-caption", /^<video src="[^"]*signing/],
  // The line box of a large number reaches over its label; the letters do not.
  ["color-contrast", /^<strong\b/],
];

const open = ({ incomplete }: AxeResults) =>
  report(
    incomplete.map((result) => ({
      ...result,
      nodes: result.nodes.filter(
        ({ html }) =>
          !ANSWERED.some(
            ([rule, pattern]) => rule === result.id && pattern.test(html),
          ),
      ),
    })),
  );

async function expectNothing(root: Element, options: RunOptions) {
  const results = await axe.run(root, options);
  expect(report(results.violations)).toEqual([]);
  expect(open(results)).toEqual([]);
}

/**
 * Chromium gives the unforced colour as `-webkit-text-fill-color`, and axe
 * believes it; without it axe takes `color`, which is the forced one.
 */
function hideFillColour() {
  const read = Object.getOwnPropertyDescriptor(
    CSSStyleDeclaration.prototype,
    "getPropertyValue",
  )?.value as CSSStyleDeclaration["getPropertyValue"]; // that is its type
  vi.spyOn(
    CSSStyleDeclaration.prototype,
    "getPropertyValue",
  ).mockImplementation(function (this: CSSStyleDeclaration, name) {
    return name === "-webkit-text-fill-color" ? "" : read.call(this, name);
  });
}

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await emulate("none");
});

describe.each(allExamples)("%s", (_, { words, broken }) => {
  // What is wrong on purpose may have a table with gaps.
  const options = broken
    ? { rules: { ...ALL.rules, "th-has-data-cells": off } }
    : ALL;

  for (const language of ["es-419", "en"]) {
    for (const scheme of SCHEMES)
      it(`has no accessibility violation: ${language}, ${scheme}`, async () => {
        const main = await show([words(language)], { language, scheme });
        await openAll(main);
        await expectNothing(main, scheme === "light" ? options : COLOURS);
        const enhanced = scheme.endsWith("contrast");
        if (enhanced)
          await expectNothing(main, only("color-contrast-enhanced"));
        for (const pale of [paleLetters, paleHeadings])
          expect(pale(main, enhanced ? 7 : 4.5)).toEqual([]);
      });
    for (const forced of ["forced-light", "forced-dark"] as const)
      it(`can be read in ${language} with ${forced} colours`, async () => {
        await emulate(forced);
        hideFillColour();
        const main = await show([words(language)], { language });
        await openAll(main);
        await expectNothing(main, COLOURS);
        for (const pale of [paleLetters, paleHeadings])
          expect(pale(main, 4.5)).toEqual([]);
      });
  }
});
