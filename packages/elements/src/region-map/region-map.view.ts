import type { Figure } from "@corett/model";
import type { ChartView } from "../chart/chart.view.ts";
import { type Plot, plotMark, type Point } from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import type { Mark } from "../marks/marks.ts";
import { SHAPES } from "./shapes.ts";

const WIDTH = 480;
const HEIGHT = 262;

/** The radius of the largest circle, in units of the drawing. */
const RADIUS = 22;

type Anchor = "start" | "end" | "middle";

/** Where names have room: at sea, or within Mexico. */
const NAMES: Readonly<
  Record<string, readonly [x: number, y: number, anchor: Anchor]>
> = {
  GT: [236, 196, "end"],
  BZ: [316, 146, "start"],
  HN: [346, 168, "start"],
  SV: [252, 216, "end"],
  NI: [350, 202, "start"],
  CR: [288, 240, "end"],
  PA: [388, 232, "start"],
  MX: [136, 78, "middle"],
  DO: [476, 126, "end"],
};

/** How large a circle is: its area, not its width, stands for the count. */
const radiusOf = (figure: Figure, largest: number) =>
  figure.kind === "number" && figure.value
    ? Math.max(2, RADIUS * Math.sqrt(figure.value / largest))
    : figure.kind === "below"
      ? 4
      : 0;

interface Place {
  readonly code: string;
  readonly label: string;
  readonly text: string;
  readonly figure: Figure;
  readonly middle: readonly [number, number];
  readonly outline: string;
}

/** Rows that are countries of the region, in the order of the table. */
function placesOf({ rows }: ChartView): Place[] {
  return rows.flatMap(({ code, label, cells: [cell] }) =>
    SHAPES.filter(([one]) => cell && one === code).map(
      ([one, middle, outline]) => ({
        code: one,
        label,
        text: cell?.text ?? "",
        figure: cell?.figure ?? { kind: "missing" },
        middle,
        outline,
      }),
    ),
  );
}

function onMap(places: readonly Place[], largest: number): Mark {
  const known = ({ figure }: Place) => figure.kind === "number";
  const outlines = (which: boolean) =>
    places
      .filter((place) => known(place) === which)
      .map(({ outline }) => outline)
      .join("");
  return [
    "svg",
    { class: "wide", viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    ["path", { class: "land", d: outlines(true) }],
    ["path", { class: "land unknown", d: outlines(false) }],
    ...places.flatMap(
      ({ code, label, text, figure, middle: [cx, cy] }): Mark[] => {
        const [x, y, anchor] = NAMES[code] ?? [cx, cy, "middle"];
        const r = radiusOf(figure, largest);
        return [
          ...(anchor === "middle"
            ? []
            : [["path", { d: `M${cx} ${cy}L${x} ${y}` }] satisfies Mark]),
          ...(r
            ? [
                [
                  "circle",
                  {
                    class: figure.kind === "below" ? "soft" : "bar",
                    cx,
                    cy,
                    r,
                  },
                ] satisfies Mark,
              ]
            : []),
          ["text", { x, y, "text-anchor": anchor }, `${label}: ${text}`],
        ];
      },
    ),
  ];
}

/** Nine fields of three by three, where a map would be too small to read. */
function asTiles(places: readonly Place[]): Mark {
  return [
    "svg",
    { class: "tiles" },
    ...places.flatMap(({ code, text, figure }, index): Mark[] => {
      const [column, row] = [index % 3, Math.floor(index / 3)];
      const known = figure.kind === "number" ? "land" : "land unknown";
      const x = percent((column + 0.5) / 3);
      return [
        [
          "rect",
          {
            class: known,
            x: percent((column + 0.02) / 3),
            y: percent((row + 0.04) / 3),
            width: percent(0.96 / 3),
            height: percent(0.92 / 3),
          },
        ],
        [
          "text",
          { x, y: percent((row + 0.3) / 3), "text-anchor": "middle" },
          code,
        ],
        [
          "text",
          { x, y: percent((row + 0.7) / 3), "text-anchor": "middle" },
          text,
        ],
      ];
    }),
  ];
}

/**
 * The countries of the region with a circle for each count; no shades, as a
 * large country would look like a large figure. A country without a number has a
 * dashed outline and says why. Narrow places get a field for each country.
 *
 * @throws Error if no row is a country of the region
 */
export function regionMapPlot(view: ChartView): Plot {
  const places = placesOf(view);
  if (!places.length) throw new Error("no row has the code of a country");
  const largest = Math.max(
    1,
    ...places.map(({ figure }) =>
      figure.kind === "number" ? figure.value : 0,
    ),
  );
  const points = places.map(
    ({ label, text, middle: [x, y] }, index): Point => ({
      x: x / WIDTH,
      y: y / HEIGHT,
      small: {
        x: ((index % 3) + 0.5) / 3,
        y: (Math.floor(index / 3) + 0.5) / 3,
      },
      say: `${label}: ${text}`,
    }),
  );
  return {
    points,
    mark: plotMark(180, onMap(places, largest), asTiles(places)),
  };
}
