import fc from "fast-check";
import type { Figure, PublishedTable } from "@corett/model";
import { sampleTable, same } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";
import { chartOfMark } from "../words/chart-of-mark.ts";
import type { ChartView } from "./chart.view.ts";
import { chartWords } from "./chart.words.ts";
import type { Plot } from "./plot.ts";

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({
    kind: fc.constant("number" as const),
    value: fc.oneof(fc.nat(9), fc.nat(5000), fc.nat(2e8)),
  }),
  fc.record({
    kind: fc.constant("below" as const),
    limit: fc.integer({ min: 2, max: 100 }),
  }),
  fc.constantFrom<Figure>(
    { kind: "suppressed" },
    { kind: "missing" },
    { kind: "not-applicable" },
  ),
);

const cell = fc
  .record({
    figure,
    firmness: fc.constantFrom(
      undefined,
      "estimate" as const,
      "provisional" as const,
      "break" as const,
    ),
  })
  .map(({ figure: one, firmness }) => ({
    figure: one,
    ...(firmness && one.kind === "number" && { firmness }),
  }));

/** A name of some words, none longer than fits into the narrowest place. */
const name = (words: number) =>
  fc
    .array(fc.stringMatching(/^[a-zñáé]{1,12}$/), {
      minLength: 1,
      maxLength: words,
    })
    .map((all) => all.join(" "));

/** Any table that a chart may get: 1 to 6 columns, 1 to 60 rows, every kind of figure. */
export const anyTable = (names = 6) =>
  fc
    .tuple(
      fc.array(name(3), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 60 }),
    )
    .chain(([columns, count]) =>
      fc
        .array(
          fc.record({
            label: name(names).map(same),
            cells: fc.array(cell, {
              minLength: columns.length,
              maxLength: columns.length,
            }),
          }),
          { minLength: 1, maxLength: count },
        )
        .map((rows) =>
          viewOf({ ...sampleTable(same("T"), columns, {}), rows }),
        ),
    );

/** A table as a chart sees it. */
export const viewOf = (table: PublishedTable): ChartView =>
  chartOfMark(chartWords("corett-bar-chart", table, "es-419"));

/** A text of a drawing, in CSS pixels. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide letters are in most typefaces, and how high. */
const LETTER = 6.6;
const HIGH = 11;

/** Where the texts of a drawing stand if it is so wide, inner boxes left out. */
export function textsOf(
  [, { height: own }, ...marks]: Mark,
  width: number,
  height = Number(own),
  letter = LETTER,
): readonly Box[] {
  return marks.flatMap((mark): readonly Box[] => {
    if (typeof mark === "string" || mark[0] !== "text") return [];
    const [, { x = 0, y = 0, dx = 0, class: kind = "" }, text] = mark;
    if (typeof text !== "string") return [];
    const long = text.length * letter;
    const at = (parseFloat(`${x}`) / 100) * width + Number(dx);
    const middle = (parseFloat(`${y}`) / 100) * height;
    const left = /\bend\b/.test(`${kind}`)
      ? at - long
      : /\bmid\b/.test(`${kind}`)
        ? at - long / 2
        : at;
    return [
      {
        text,
        left,
        right: left + long,
        top: middle - HIGH / 2,
        bottom: middle + HIGH / 2,
      },
    ];
  });
}

/** Texts that stand on one another, and texts that stand outside. */
export function faultsOf(
  boxes: readonly Box[],
  width: number,
  height: number,
): readonly string[] {
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    )
    .map(({ text }) => `outside: ${text}`);
  const covered = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) >
            1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map(({ text }) => `${one.text} on ${text}`),
  );
  return [...outside, ...covered];
}

/** The points of a drawing that are not in it. */
export const strayPoints = ({ points }: Plot) =>
  points.filter(({ x, y }) => !(x >= 0 && x <= 1 && y >= 0 && y <= 1));
