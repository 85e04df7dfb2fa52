import { expect, it } from "vitest";
import { SHAPES, smallTables } from "./small-tables.ts";

it("suppresses hardly more than the optimum that another program proves", async () => {
  const { tables, mean, worst, unsafe } = await smallTables(
    1,
    SHAPES.slice(0, 1),
  );
  expect(unsafe).toBe(0);
  expect(tables).toBeGreaterThanOrEqual(5);
  expect(mean).toBeLessThanOrEqual(1.05);
  expect(worst).toBeLessThanOrEqual(1.3);
}, 60_000);
