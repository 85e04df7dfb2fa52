import { describe, expect, it } from "vitest";
import { acceptedDoubts } from "../faults/acceptance.ts";
import { checkFile, type CheckFileOptions } from "./check-file.ts";

const COUNTS = "País,Año,Sexo,Edad,Forma de explotación,Cantidad";

const check = (lines: readonly string[], options: CheckFileOptions) =>
  checkFile(new TextEncoder().encode(lines.join("\n")), options);

describe("a decision about a doubt", () => {
  const decision = {
    reason: { "es-419": "Comprobado en la fuente.", en: "Checked." },
    by: { "es-419": "Unidad de estadística", en: "Statistics unit" },
    on: "2026-11-25",
  };
  const lines = [COUNTS, "GT,2022,_T,_T,_T,2022", "HN,2022,_T,_T,_T,2022"];

  it("holds for what it names, keeps its reason, and no more", async () => {
    const { report } = await check(lines, {
      accepted: [
        {
          ...decision,
          code: "value-equals-year",
          subject: "GT * * * *",
          action: "withhold",
        },
      ],
    });
    expect(report.doubts).toBe(1);
    expect(report.accepted[0]).toMatchObject({
      count: 1,
      acceptance: { reason: decision.reason },
    });
  });

  it("holds for none if there are more than it allows", async () => {
    const one = {
      ...decision,
      code: "value-equals-year",
      action: "keep",
      atMost: 1,
    } as const;
    expect((await check(lines, { accepted: [one] })).report.doubts).toBe(2);
    const two = { ...one, atMost: 2 };
    expect((await check(lines, { accepted: [two] })).report.doubts).toBe(0);
  });

  it("is told once no doubt falls under it any more", async () => {
    const stale = { ...decision, code: "jump", action: "keep" } as const;
    const { report } = await check(lines, { accepted: [stale] });
    expect(report.unused).toEqual([stale]);
  });

  it("never keeps an error: that can only be withheld", () => {
    const file = (action: string) => ({
      format: "corett/accepted-doubts@1",
      accepted: [{ ...decision, code: "contradicting-duplicate", action }],
    });
    expect(acceptedDoubts.safeParse(file("withhold")).success).toBe(true);
    expect(acceptedDoubts.safeParse(file("keep")).success).toBe(false);
  });
});
