/**
 * Writes `src/region-map/shapes.ts`: the outlines of the nine countries, from
 * Natural Earth (public domain) as the package `world-atlas` has it. With
 * `--check` it only says whether the file still follows from its source.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { format } from "prettier";
import { feature } from "topojson-client";
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
const DETAIL = 0.012;
const ISLAND = 0.05;

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

/** A ring as a closed path of small whole steps. */
function pathOf(ring) {
  const points = ring.map(project);
  let [x, y] = points[0];
  let path = `M${x} ${y}l`;
  for (const [nextX, nextY] of points.slice(1, -1)) {
    const step = `${nextX - x} ${nextY - y}`;
    if (step !== "0 0") path += `${step} `;
    [x, y] = [nextX, nextY];
  }
  return `${path.trim()}z`.replace(/ -/g, "-");
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
world.objects.countries.geometries = world.objects.countries.geometries.filter(
  ({ id }) => Object.values(COUNTRIES).includes(id),
);
const simple = simplify(presimplify(world), DETAIL);
const { features } = feature(simple, simple.objects.countries);
const shapes = Object.entries(COUNTRIES).map(([code, id]) => {
  const { geometry } = features.find((one) => one.id === id);
  const polygons =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons
    .map(([outer]) => outer)
    .sort((a, b) => area(b) - area(a));
  const drawn = rings.filter((ring, index) => !index || area(ring) > ISLAND);
  return [code, middleOf(drawn[0]), drawn.map(pathOf).join("")];
});

const text = `/**
 * Made by build/region-map.mjs from Natural Earth (public domain), 1:50 million,
 * simplified; not for navigation and no statement on borders. Code, where its
 * figure stands, outline; ${UNITS} units a degree.
 */
export const SHAPES: readonly (readonly [
  code: string,
  middle: readonly [x: number, y: number],
  outline: string,
])[] = ${JSON.stringify(shapes)};
`;
const target = new URL("../src/region-map/shapes.ts", import.meta.url);
const written = await format(text, { parser: "typescript" });
if (!process.argv.includes("--check")) await writeFile(target, written);
else if ((await readFile(target, "utf8")) !== written) {
  console.error("src/region-map/shapes.ts does not follow from its source");
  process.exitCode = 1;
}
