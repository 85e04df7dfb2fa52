import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../audit/audit.ts";
import { smallTable } from "./arbitrary.sample.ts";
import type { Instance } from "./instance.ts";
import { protect } from "./protect.ts";
import { publicationOf } from "./publication-of.ts";

/** Nobody but one person is in the first of two rows. */
const alone: Instance = {
  cells: [
    { id: "all", value: 41 },
    { id: "north", value: 1 },
    { id: "south", value: 40 },
    { id: "women", value: 21 },
    { id: "men", value: 20 },
    { id: "north women", value: 1 },
    { id: "north men", value: 0 },
    { id: "south women", value: 20 },
    { id: "south men", value: 20 },
  ],
  relations: [
    { total: "all", parts: ["north", "south"] },
    { total: "all", parts: ["women", "men"] },
    { total: "north", parts: ["north women", "north men"] },
    { total: "south", parts: ["south women", "south men"] },
    { total: "women", parts: ["north women", "south women"] },
    { total: "men", parts: ["north men", "south men"] },
  ],
  rules: { insider: true, profile: "exact" },
};

describe("one person in several cells", () => {
  it("is no reason to refuse: neither cell is a secret from her", async () => {
    const protection = await protect(alone);
    const { publication, secret } = publicationOf(alone, protection);
    expect(secret.insiders).toEqual([
      {
        id: "north",
        contributions: [
          { cell: "north", value: 1, alone: true },
          { cell: "north women", value: 1, alone: true },
        ],
      },
    ]);
    expect((await audit(publication, secret)).findings).toEqual([]);
  });

  it("is found in any order of the cells and relations", async () => {
    const turned = {
      ...alone,
      cells: alone.cells.toReversed(),
      relations: alone.relations.toReversed(),
    };
    expect(await protect(turned)).toEqual(await protect(alone));
  });

  it("never stops the protection of sparse tables by itself", async () => {
    const rules = fc.record({
      profile: fc.constantFrom("exact" as const, "strong" as const),
      zeros: fc.constant("suppressible" as const),
      insider: fc.constant(true),
      k: fc.constant(3),
    });
    await fc.assert(
      fc.asyncProperty(smallTable(rules, [3, 3]), async (instance) => {
        const protection = await protect(instance);
        const { publication, secret } = publicationOf(instance, protection);
        expect((await audit(publication, secret)).findings).toEqual([]);
      }),
      { numRuns: 6, seed: 20260205 },
    );
  }, 60_000);
});
