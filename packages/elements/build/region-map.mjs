/**
 * Writes `src/region-map/shapes.ts`: the outlines of the nine countries, from
 * Natural Earth (public domain) as the package `world-atlas` has it. With
 * `--check` it only says whether the file still follows from its source.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { format } from "prettier";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

/** ISO 3166-1 alpha-2 and numeric codes, in the order of the strategy. */
const COUNTRIES = {
  GT: "320",
  BZ: "084",
  HN: "340",
  SV: "222",
  NI: "558",
  CR: "188",
  PA: "591",
  MX: "484",
  DO: "214",
};

/** The corner of the drawing, degrees; ten units a degree at the equator. */
const WEST = -118.5;
const NORTH = 33;
const UNITS = 10;
/** At 17° north, the middle of the region, a degree of longitude is shorter. */
const NARROWING = Math.cos((17 * Math.PI) / 180);
/** Smaller triangles and islands are left out, in square degrees. */
const DETAIL = 0.05;
const ISLAND = 0.1;

/** @param {[number, number]} place */
const project = ([longitude, latitude]) => [
  Math.round((longitude - WEST) * UNITS * NARROWING),
  Math.round((NORTH - latitude) * UNITS),
];

const area = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** Places as a path of small whole steps. */
function pathOf(places) {
  const [first, ...rest] = places.map(project);
  let [x, y] = first;
  let path = `M${x} ${y}l`;
  for (const [nextX, nextY] of rest) {
    const step = `${nextX - x} ${nextY - y}`;
    if (step !== "0 0") path += `${step} `;
    [x, y] = [nextX, nextY];
  }
  return path.trim().replace(/ -/g, "-");
}

/** Where a figure stands: the middle of the largest ring. */
function middleOf(ring) {
  const points = ring.map(project);
  const all = points.reduce(
    ([a, b], [x, y]) => [a + x / points.length, b + y / points.length],
    [0, 0],
  );
  return all.map(Math.round);
}

const require = createRequire(import.meta.url);
const file = require.resolve("world-atlas/countries-50m.json");
const world = JSON.parse(await readFile(file, "utf8"));
const { countries } = world.objects;
countries.geometries = countries.geometries.filter(({ id }) =>
  Object.values(COUNTRIES).includes(id),
);
const simple = simplify(presimplify(world), DETAIL);
const shapes = simple.objects.countries;

const outers = (coordinates) => coordinates.map(([outer]) => outer);
const land = outers(merge(simple, shapes.geometries).coordinates)
  .filter((ring) => area(ring) > ISLAND)
  .map((ring) => `${pathOf(ring.slice(0, -1))}z`)
  .join("");
const borders = mesh(simple, shapes, (one, other) => one !== other)
  .coordinates.map(pathOf)
  .join("");
const middles = Object.fromEntries(
  Object.entries(COUNTRIES).map(([code, id]) => {
    const { geometry } = feature(
      simple,
      shapes.geometries.find((one) => one.id === id),
    );
    const rings =
      geometry.type === "Polygon"
        ? outers([geometry.coordinates])
        : outers(geometry.coordinates);
    const [largest] = rings.sort((a, b) => area(b) - area(a));
    return [code, middleOf(largest)];
  }),
);

const text = `/*
 * Made by build/region-map.mjs from Natural Earth (public domain), 1:50 million,
 * simplified; not for navigation and no statement on borders. ${UNITS} units a degree.
 */

/** The coast of the nine countries together. */
export const LAND =
  ${JSON.stringify(land)};

/** The borders between them. */
export const BORDERS =
  ${JSON.stringify(borders)};

/** Where the figure of a country stands, by its code. */
export const MIDDLES: Readonly<
  Record<string, readonly [x: number, y: number]>
> = ${JSON.stringify(middles)};
`;
const target = new URL("../src/region-map/shapes.ts", import.meta.url);
const written = await format(text, { parser: "typescript" });
if (!process.argv.includes("--check")) await writeFile(target, written);
else if ((await readFile(target, "utf8")) !== written) {
  console.error("src/region-map/shapes.ts does not follow from its source");
  process.exitCode = 1;
}
