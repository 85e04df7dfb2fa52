import { describe, expect, it } from "vitest";
import { row } from "./arbitrary.sample.ts";
import type { Instance } from "./instance.ts";
import { InstanceError } from "./instance-problem.ts";
import { protect } from "./protect.ts";

describe("what cannot be protected", () => {
  it("is refused with the cells and the reason, not published half safe", async () => {
    const alone = row(3, [3, 0], { rules: { profile: "exact" } });
    for (const cell of alone.cells)
      if (cell.id === "t") cell.mustPublish = true;
    await expect(protect(alone)).rejects.toMatchObject({
      name: "UnprotectableError",
      problems: [{ code: "already-public", cells: ["t"] }],
    });
    const fixed = row(10, [3, 7], { rules: { profile: "exact" } });
    for (const cell of fixed.cells)
      if (cell.id !== "p1") cell.mustPublish = true;
    await expect(protect(fixed)).rejects.toMatchObject({
      name: "UnprotectableError",
      problems: [{ code: "unprotectable", cells: ["p1"] }],
    });
  });
});

describe("a bad instance", () => {
  const bad: [string, unknown, string[]][] = [
    ["nothing", null, ["invalid_type"]],
    ["no cells", { cells: [], relations: [] }, ["too_small"]],
    ["a slip in a name", { ...row(1, [1]), celsl: 1 }, ["unrecognized_keys"]],
    [
      "a cell twice",
      {
        cells: [
          { id: "a", value: 7 },
          { id: "a", value: 7 },
        ],
        relations: [],
      },
      ["duplicate-id"],
    ],
    [
      "a cell that is not there",
      {
        cells: [{ id: "a", value: 7 }],
        relations: [{ total: "a", parts: ["b"] }],
      },
      ["unknown-cell"],
    ],
    ["parts that do not add up", row(9, [3, 5]), ["not-additive"]],
    ["a negative count", row(-1, [-1]), ["negative", "negative"]],
    ["half a person", row(1.5, [1.5]), ["not-whole", "not-whole"]],
    ["not a number", row(NaN, [1]), ["invalid_type"]],
    [
      "a part twice",
      { ...row(6, [3]), relations: [{ total: "t", parts: ["p1", "p1"] }] },
      ["repeated-part"],
    ],
    [
      "a total below itself",
      {
        cells: [
          { id: "a", value: 7 },
          { id: "b", value: 7 },
        ],
        relations: [
          { total: "a", parts: ["b"] },
          { total: "b", parts: ["a"] },
        ],
      },
      ["cycle"],
    ],
    [
      "a cell that must and must not",
      {
        cells: [{ id: "a", value: 7, mustPublish: true, mustSuppress: true }],
        relations: [],
      },
      ["contradiction"],
    ],
    [
      "a zero that is sensitive where zeros are published",
      {
        cells: [{ id: "a", value: 0, sensitive: true, mustSuppress: false }],
        relations: [],
      },
      ["contradiction"],
    ],
    [
      "two faults",
      {
        cells: [
          { id: "a", value: -1 },
          { id: "a", value: 0.5 },
        ],
        relations: [],
      },
      ["duplicate-id", "negative", "not-whole"],
    ],
  ];
  it.each(bad)("%s: every fault at once, in words", async (_, input, codes) => {
    const error: unknown = await protect(input as Instance).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(InstanceError);
    if (!(error instanceof InstanceError)) return;
    expect(error.problems.map(({ code }) => code)).toEqual(codes);
    for (const { say, at } of error.problems) {
      expect(say.es.length).toBeGreaterThan(10);
      expect(say.en.length).toBeGreaterThan(10);
      expect(at).not.toBe("");
    }
  });
});
