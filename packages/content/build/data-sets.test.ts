import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { detectedWomenSet } from "./detected-women-girls.ts";
import { type GlotipRow, indexRows, readValue } from "./glotip.ts";

const script = fileURLToPath(new URL("data-sets.ts", import.meta.url));
const shared =
  process.env["CORETT_SHARED"] ??
  fileURLToPath(new URL("../../../../shared", import.meta.url));

const row = (value: string, sex = "Total", country = "GTM"): GlotipRow => ({
  line: 7,
  country,
  year: "2022",
  sex,
  value,
});

describe("the data sets", () => {
  it.skipIf(!existsSync(shared))(
    "are what the script makes of UNODC's release (needs ../shared)",
    () => {
      const run = [script, "--check"];
      const { status, stderr } = spawnSync(process.execPath, run, {
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(status).toBe(0);
    },
  );
});

describe("a value of UNODC's file", () => {
  it.each([
    ["12", { kind: "number", value: 12 }],
    ["0", { kind: "number", value: 0 }],
    ["<5", { kind: "below", limit: 5 }],
  ])("is read as it was published: %s", (value, figure) => {
    expect(readValue(row(value), "x.csv")).toEqual({ figure, doubtful: false });
  });

  it("is withheld where it is its own year with a separator", () => {
    expect(readValue(row("2,022"), "x.csv")).toEqual({
      figure: { kind: "missing" },
      doubtful: true,
    });
  });

  it.each(["1,023", "-3", "n/a", "5.5", ""])(
    "stops the script where it is anything else: «%s»",
    (value) => {
      expect(() => readValue(row(value), "x.csv")).toThrow(
        /x\.csv, fila \/ row 7.*\n {2}es: .*\n {2}en: /,
      );
    },
  );

  it("stops the script where two rows of one cell differ", () => {
    const rows = [row("3"), row("4")];
    expect(() => indexRows(rows, "Total", "x.csv")).toThrow("row 7");
    expect(indexRows([row("3"), row("3")], "Total", "x.csv").size).toBe(1);
  });
});

describe("a sum over countries", () => {
  it("is not made where one of them is hidden", () => {
    const rows = ["Total", "Female"].flatMap((sex) => [
      row("9", sex),
      row(sex === "Total" ? "12" : "<5", sex, "HND"),
    ]);
    expect(() => detectedWomenSet(rows, "x.csv")).toThrow("HND 2022 (Female)");
  });
});
