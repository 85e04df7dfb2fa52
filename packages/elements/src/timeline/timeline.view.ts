import { momentIn } from "../language.ts";
import type { ListingField } from "../listing/listing.view.ts";
import type { Mark } from "../marks/marks.ts";

/** A span of time in months since year 0; its end is the first moment after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a date as exactly as it is known begins and ends, in months. */
function monthsOf(date: string): Span | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) return undefined;
  const first = +year * 12 + (month ? +month - 1 : 0);
  if (!day) return { from: first, to: first + (month ? 1 : 12) };
  const days = new Date(Date.UTC(+year, +(month ?? 1), 0)).getUTCDate();
  return { from: first + (+day - 1) / days, to: first + +day / days };
}

/** The span that a field stands for: `2019`, `2019-09/2020`; none for anything else. */
export function spanOf({ value = "" }: ListingField): Span | undefined {
  const [first = "", last = first] = value.split("/");
  const [start, end] = [monthsOf(first), monthsOf(last)];
  return start && end && end.to > start.from
    ? { from: start.from, to: end.to }
    : undefined;
}

/** The scale of a schedule: where it begins, and how long one of its steps is. */
export interface Axis {
  readonly from: number;
  /** Months in a step: a year, a quarter or a month. */
  readonly unit: 12 | 3 | 1;
  readonly steps: number;
}

/** More than so many steps have no room for their names. */
const MOST_STEPS = 14;

/**
 * The finest scale of months, quarters and years that has few enough steps for
 * all spans; years if none has.
 */
export function axisOf(spans: readonly Span[]): Axis | undefined {
  if (!spans.length) return undefined;
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const axis = (unit: Axis["unit"]): Axis => {
    const from = Math.floor(first / unit) * unit;
    return { from, unit, steps: Math.ceil((last - from) / unit) };
  };
  return (
    [axis(1), axis(3)].find(({ steps }) => steps <= MOST_STEPS) ?? axis(12)
  );
}

/** The name of a step, and the year below it where one begins. */
export interface Tick {
  readonly name: string;
  readonly year?: string | undefined;
}

/**
 * What the steps are called; where there are very many, only some are.
 *
 * @param quarter - what a quarter is called before its number: "T" or "Q"
 */
export function ticksOf(
  { from, unit, steps }: Axis,
  quarter: string,
  language: string,
): readonly Tick[] {
  const every = Math.ceil(steps / MOST_STEPS);
  return [...Array(steps).keys()].map((step) => {
    const month = from + step * unit;
    const year = `${Math.floor(month / 12)}`;
    if (unit === 12) return { name: step % every ? "" : year };
    const inYear = month % 12;
    const name =
      unit === 3
        ? `${quarter}${inYear / 3 + 1}`
        : momentIn(Date.UTC(2000, inYear), language, { month: "short" });
    return { name, year: step && inYear ? undefined : year };
  });
}

/** How a kind of span is drawn, told apart without colour. */
export type Form = "full" | "open" | "striped" | "dotted";

const FORMS: readonly Form[] = ["open", "striped", "full", "dotted"];

/** What is done or in use is full, what is being made striped, what is only set open. */
const KNOWN: Readonly<Record<string, Form>> = {
  validity: "open",
  production: "striped",
  implementation: "full",
  planned: "open",
  "in-progress": "striped",
  done: "full",
  cancelled: "dotted",
};

/** The form of a kind: by its code, else by its place among the kinds of the table. */
export const formOf = (code: string | undefined, place: number): Form =>
  KNOWN[code ?? ""] ?? FORMS[place % FORMS.length] ?? "full";

/** A bar from one place of a drawing to another, in its own units. */
function barMarks(x: number, width: number, form: Form): Mark[] {
  return [
    ["rect", { class: form, x, y: 0.25, width, height: 0.5 }],
    ...(form === "striped"
      ? [["path", { class: "stripes", d: `M${x} .5h${width}` }] satisfies Mark]
      : []),
  ];
}

/** A drawing that is stretched to its box: it has no letters. */
const stretchedTo = (
  className: string,
  width: number,
  ...marks: readonly Mark[]
): Mark => [
  "svg",
  {
    class: className,
    viewBox: `0 0 ${width} 1`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  },
  ...marks,
];

/** A short bar in the form of a kind, to stand beside its name. */
export const swatchMark = (form: Form): Mark =>
  stretchedTo("swatch", 1, ...barMarks(0, 1, form));

/** A span as a bar on the scale. */
export function trackMark(span: Span, axis: Axis, form: Form): Mark {
  const { from, unit, steps } = axis;
  const round = (value: number) => Math.round(value * 1e3) / 1e3;
  const x = round((span.from - from) / unit);
  // A single day of many years must be seen too.
  const width = round(Math.max((span.to - span.from) / unit, steps / 150));
  return stretchedTo("track", steps, ...barMarks(x, width, form));
}
