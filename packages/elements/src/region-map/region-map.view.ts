import type { Cell, ChartView } from "../chart/chart.view.ts";
import { linesOf } from "../chart/letters.ts";
import {
  type Label,
  labelMarks,
  pathMarks,
  type Plot,
  plotMark,
  type Point,
} from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import { lookOf, reachOf, signed } from "../chart/sign.ts";
import type { Mark } from "../marks/marks.ts";
import { BORDERS, LAND, MIDDLES } from "./shapes.ts";

/** The size of the map, in its own units. */
export const WIDTH = 540;
export const HEIGHT = 262;

/** The radius of the largest circle, the height of a line of text. */
const RADIUS = 19;
const LINE = 11.5;

/**
 * Where names have room, at sea or within Mexico: a place, whether the text starts
 * there, has its middle or its end there, and how many letters a line may have.
 */
const NAMES: Readonly<
  Record<string, readonly [x: number, y: number, kind: string, most: number]>
> = {
  GT: [226, 188, "end", 36],
  BZ: [312, 138, "", 19],
  HN: [352, 168, "", 30],
  SV: [244, 214, "end", 36],
  NI: [346, 196, "", 30],
  CR: [282, 242, "end", 36],
  PA: [404, 226, "", 22],
  MX: [150, 54, "mid", 30],
  DO: [468, 104, "mid", 23],
};

/** The fields of the form for narrow places: which country is roughly where. */
const FIELDS: readonly string[] = "MX,BZ,DO,GT,HN,,SV,NI,,,CR,PA".split(",");
const COLUMNS = 3;
const ROWS = FIELDS.length / COLUMNS;

/** How many letters a line of a field holds. */
const FIELD_LETTERS = 12;
const FIELD_LINE = 15;

const FIELDS_HEIGHT = ROWS * 72;

interface Place {
  readonly code: string;
  /** Where its figure stands on the map. */
  readonly middle: readonly [x: number, y: number];
  readonly label: string;
  readonly cell: Cell;
  /** Of the largest count. */
  readonly share: number;
}

/** Rows that are countries of the region, in the order of the table. */
function placesOf({ rows }: ChartView): readonly Place[] {
  const found = rows.flatMap(({ code = "", label, cells: [cell] }) => {
    const middle = MIDDLES[code];
    return cell && middle ? { code, middle, label, cell } : [];
  });
  const largest = Math.max(1, ...found.map(({ cell }) => reachOf(cell)));
  return found.map((place) => ({
    ...place,
    share: reachOf(place.cell) / largest,
  }));
}

/** A circle for a count, dashed for a range, empty for what is not final. */
function circleMarks({ middle, share, cell }: Place): readonly Mark[] {
  const [cx, cy] = middle;
  // The area, not the width, stands for the count.
  const r = Math.max(3, RADIUS * Math.sqrt(share));
  return share ? [["circle", { class: `${lookOf(cell)} s0`, cx, cy, r }]] : [];
}

function onMap(places: readonly Place[]): Mark {
  let leads = "";
  const labels = places.map(({ code, middle, label, cell }): Label => {
    const [x, y, kind, most] = NAMES[code] ?? [0, 0, "", 0];
    if (kind !== "mid") leads += `M${middle.join(" ")}L${x} ${y}`;
    const lines = linesOf(`${label}: ${signed(cell)}`, most);
    return [x / WIDTH, y, lines, kind, { end: -4, mid: 0 }[kind] ?? 4];
  });
  return [
    "svg",
    { class: "wide", viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    ["path", { class: "land grid", d: LAND }],
    ["path", { class: "borders", d: BORDERS }],
    ...pathMarks("muted", leads),
    ...places.flatMap(circleMarks),
    ...labelMarks(HEIGHT, labels, LINE),
  ];
}

/** The middle of a country's field, as shares of width and height. */
function fieldOf(code: string) {
  const index = FIELDS.indexOf(code);
  return {
    x: ((index % COLUMNS) + 0.5) / COLUMNS,
    y: (Math.floor(index / COLUMNS) + 0.5) / ROWS,
  };
}

/**
 * A field for each country, roughly where it lies, with its figure as a bar: where a
 * map would be too small.
 */
function asFields(places: readonly Place[]): Mark {
  return [
    "svg",
    { class: "fields" },
    ...places.flatMap(({ code, label, cell, share }): Mark[] => {
      const { x, y } = fieldOf(code);
      const box = (kind: string, width: number, height: number): Mark => [
        "rect",
        {
          class: kind,
          x: percent(x - 0.49 / COLUMNS),
          y: percent(y + (0.48 - height) / ROWS),
          width: percent((0.98 * width) / COLUMNS),
          height: percent(height / ROWS),
        },
      ];
      const names = linesOf(label, FIELD_LETTERS);
      const value = linesOf(signed(cell), FIELD_LETTERS);
      const middle = y * FIELDS_HEIGHT - 2;
      return [
        box("land grid", 1, 0.96),
        ...(share ? [box(`${lookOf(cell)} s0`, share, 0.08)] : []),
        ...labelMarks(
          FIELDS_HEIGHT,
          [
            [x, middle - (value.length * FIELD_LINE) / 2, names, "mid"],
            [x, middle + (names.length * FIELD_LINE) / 2, value, "mid name"],
          ],
          FIELD_LINE,
        ),
      ];
    }),
  ];
}

/**
 * The countries of the region with a circle for each count; no shades, as a
 * large country would look like a large figure, and no order but the table's. A
 * country without a number has a sign and says why. Narrow places get a field for
 * each country.
 *
 * @throws Error if no row is a country of the region, or there is more than one
 * figure a country
 */
export function regionMapPlot(view: ChartView): Plot {
  const places = placesOf(view);
  if (!places.length) throw new Error("no row has the code of a country");
  if (view.columns.length > 1) throw new Error("a map shows one column");
  const points = places.map(({ code, middle: [x, y], label, cell }): Point => {
    return {
      x: x / WIDTH,
      y: y / HEIGHT,
      small: fieldOf(code),
      say: `${label}: ${cell.text}`,
    };
  });
  return {
    points,
    mark: plotMark(FIELDS_HEIGHT, onMap(places), asFields(places)),
  };
}
