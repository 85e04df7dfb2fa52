import { describe, expect, it } from "vitest";
import { audit } from "../src/audit/audit.ts";
import { protect } from "../src/protect/protect.ts";
import { publicationOf } from "../src/protect/publication-of.ts";
import { flat, generate, grouped } from "./generate.ts";

describe("a table of 1,728 cells, above those with a witness for each case", () => {
  const instance = generate({
    seed: 4,
    dimensions: [
      flat("a", 3),
      grouped("b", [3, 2]),
      grouped("c", [3, 3]),
      flat("d", 5),
    ],
    mean: 8,
    empty: 0.3,
    rules: { profile: "upper" },
  });

  it("is cleaned up, stays safe, and is the same in any order", async () => {
    const phases = new Set<string>();
    const protection = await protect(instance, {
      onProgress: ({ phase }) => phases.add(phase),
    });
    expect(phases).toContain("clean-up");
    expect(phases).not.toContain("eliminate");
    const { publication, secret } = publicationOf(instance, protection);
    expect(secret.sensitive.length).toBeGreaterThan(100);
    expect((await audit(publication, secret)).findings).toEqual([]);
    const turned = await protect({
      ...instance,
      cells: instance.cells.toReversed(),
      relations: instance.relations.toReversed(),
    });
    expect(turned.suppressed).toEqual(protection.suppressed);
  }, 60_000);
});
