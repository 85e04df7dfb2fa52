import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./run.ts";

const EXAMPLES = fileURLToPath(
  new URL("../../statistics/examples/", import.meta.url),
);
const CASES = `${EXAMPLES}sample-cases.csv`;
const FAULTS = `${EXAMPLES}sample-cases-with-faults.csv`;
const PLAN = `${EXAMPLES}sample-plan.json`;
const DELIVERY = ["--country", "GT", "--year", "2026", "--latest-year", "2026"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-stats-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Calls `corett stats …` and gathers what it says. */
async function stats(...args: readonly string[]) {
  const said = { out: "", err: "" };
  const code = await run(["stats", ...args], {
    cwd: folder,
    env: {},
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}

describe("corett stats template", () => {
  it("writes a workbook that check reads, in either language", async () => {
    for (const lang of ["es", "en"]) {
      const made = await stats(
        "template",
        "--country",
        "gt",
        "--year",
        "2026",
        "--lang",
        lang,
      );
      expect(made.code).toBe(0);
      const { code, err } = await stats("check", "corett-gt-2026-cases.xlsx");
      // Nothing is filled in yet, and it says so.
      expect(code).toBe(1);
      expect(err).toContain("no-rows");
    }
  });

  it.each([
    [["--country", "XX", "--year", "2026"]],
    [["--country", "GT"]],
    [["--country", "GT", "--year", "dos"]],
    [["--country", "GT", "--year", "2026", "--rows", "x"]],
  ])("ends with 2 and one sentence for %j", async (args) => {
    const { code, err } = await stats("template", ...args);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(2);
  });
});

describe("corett stats check", () => {
  it("finds the seven planted faults at their cells and ends with 1", async () => {
    const { code, out } = await stats("check", FAULTS, ...DELIVERY, "--json");
    expect(code).toBe(1);
    // What json-report.ts makes.
    const report = JSON.parse(out) as {
      faults: { code: string; first: { cell: string }[] }[];
    };
    const found = report.faults.flatMap(({ code: kind, first }) =>
      first.map(({ cell }) => `${kind} ${cell}`),
    );
    expect(found).toEqual([
      "broken-accents H25",
      "unknown-code E6",
      "not-a-year C43",
      "another-country B19",
      "not-an-age F11",
      "contradicting-case A32",
      "adult-without-means H12",
    ]);
  });

  it("ends with 0 for the mended sheet", async () => {
    const { code, out } = await stats("check", CASES, ...DELIVERY);
    expect(code).toBe(0);
    expect(out).toContain("0 errores, 0 dudas");
  });

  it("writes a page without script, request or value of a row", async () => {
    await stats("check", FAULTS, ...DELIVERY, "--html", "faults.html");
    const page = await readFile(path.join(folder, "faults.html"), "utf8");
    expect(page).not.toMatch(/<script|<link|<img|https?:|M-0\d\d/);
    expect(page).toContain('<html lang="es-419">');
    expect(page).toContain("@media print");
  });

  it("refuses what is no table, and says how to mend it", async () => {
    await writeFile(path.join(folder, "x.csv"), "\u0089PNG\r\n\0\0");
    const { code, err } = await stats("check", "x.csv", "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("name the sheet with the data");
  });

  it("names the command that makes a template where headings are not known", async () => {
    await writeFile(path.join(folder, "other.csv"), "a,b\n1,2\n");
    const { code, err } = await stats("check", "other.csv", "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("use that of the template (corett stats template)");
  });

  it("ends with 2 where there is no such file", async () => {
    expect((await stats("check", "nothing.csv")).code).toBe(2);
    expect((await stats("check")).code).toBe(2);
    expect((await stats("check", CASES, "--colour")).code).toBe(2);
    expect((await stats("count")).code).toBe(2);
  });
});

describe("corett stats publish and audit", () => {
  const publish = (...args: readonly string[]) =>
    stats(
      "publish",
      CASES,
      "--plan",
      PLAN,
      "--out",
      "pub",
      "--record",
      "private",
      ...args,
    );

  it("publishes what passes, keeps the true counts apart, and audits it", async () => {
    const first = await publish();
    expect(first.code).toBe(0);
    expect(first.out).toContain("Auditoría: pasa");
    const [edition = ""] = await readdir(path.join(folder, "private"));
    expect(edition).toMatch(/^sample-gt-2026_2027-03-01_v1\.json$/);
    expect((await publish()).out).toContain("Ya estaba publicado");
    const audited = await stats("audit", "pub");
    expect(audited.code).toBe(0);
    expect(audited.out).toContain("ninguna se deduce");
  });

  it.each([
    [
      "country",
      '["GT"]',
      '["HN"]',
      "otro país que los datos (en el plan: Honduras)",
    ],
    [
      "year",
      '["2026"]',
      '["2025"]',
      "otro año que los datos (en el plan: 2025)",
    ],
  ])(
    "publishes nothing by a plan of another %s",
    async (_, own, other, words) => {
      const text = (await readFile(PLAN, "utf8")).replaceAll(own, other);
      await writeFile(path.join(folder, "other-plan.json"), text);
      const { code, out, err } = await stats(
        "publish",
        CASES,
        "--plan",
        "other-plan.json",
        "--out",
        "none",
        "--record",
        "private-none",
      );
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(words);
      expect(await readdir(folder)).not.toContain("none");
      expect(await readdir(folder)).not.toContain("private-none");
    },
  );

  it("publishes nothing of a sheet with faults", async () => {
    const { code, err } = await stats(
      "publish",
      FAULTS,
      "--plan",
      PLAN,
      "--out",
      "none",
      "--record",
      "private",
    );
    expect(code).toBe(1);
    expect(err).toContain("La hoja no está lista");
    expect(await readdir(folder)).not.toContain("none");
  });

  it("keeps the record of what is out when other figures are refused", async () => {
    const kept = path.join(folder, "private/sample-gt-2026_2027-03-01_v1.json");
    const before = await readFile(kept, "utf8");
    const cases = await readFile(CASES, "utf8");
    const more = Array.from(
      { length: 30 },
      (_, at) =>
        `Z-${String(at)},Guatemala,2026,Detectada,Mujer,15,Explotación sexual,,Nacional,Fiscalía o juzgado\n`,
    );
    await writeFile(path.join(folder, "more.csv"), cases + more.join(""));
    const { code, err } = await stats(
      "publish",
      "more.csv",
      "--plan",
      PLAN,
      "--out",
      "pub",
      "--record",
      "private",
    );
    expect(code).toBe(1);
    expect(err).toContain("ya se publicó con otras cifras");
    expect(await readFile(kept, "utf8")).toBe(before);
  });

  it("finds a held-back count that was put back into the files, and the ledger too", async () => {
    const file = path.join(
      folder,
      "pub/sample-gt-2026_2027-03-01_v1/data-sets/sample-gt-by-sex-age.json",
    );
    const text = await readFile(file, "utf8");
    const broken = text.replace(
      '"kind": "suppressed"',
      '"kind": "number", "value": 2',
    );
    expect(broken).not.toBe(text);
    await writeFile(file, broken);
    const { code, out } = await stats("audit", "pub", "--lang", "en");
    await writeFile(file, text);
    expect(code).toBe(1);
    expect(out).toContain("is not what was published");
    expect(out).toContain("FAILED");
  });

  it("names in words what two tables give different figures of", async () => {
    const file = path.join(
      folder,
      "pub/sample-gt-2026_2027-03-01_v1/data-sets/sample-gt-by-form.json",
    );
    const text = await readFile(file, "utf8");
    // The total of the country and year, which the other table has too.
    const broken = text.replace(
      /("_T"\s*\],\s*"figure": \{\s*"kind": )"number",\s*"value": \d+/,
      '$1"suppressed"',
    );
    expect(broken).not.toBe(text);
    await writeFile(file, broken);
    const { out } = await stats("audit", "pub");
    await writeFile(file, text);
    expect(out).toContain("cifras distintas de: Guatemala, 2026\n");
  });

  it("audits data sets that lie in any folder, without a ledger", async () => {
    const data = fileURLToPath(
      new URL("../../content/data/data-sets", import.meta.url),
    );
    const { code, out } = await stats("audit", data);
    expect(out).toContain("detected-victims-by-sex-age");
    expect(code).toBe(0);
  });

  it("ends with 2 for a folder with nothing in it", async () => {
    expect((await stats("audit", EXAMPLES)).code).toBe(2);
    expect((await stats("audit", "nowhere")).code).toBe(2);
  });

  it("says what a plan lacks", async () => {
    await writeFile(path.join(folder, "plan.json"), '{"format":"x"}');
    const { code, err } = await stats("protect", CASES, "--plan", "plan.json");
    expect(code).toBe(2);
    expect(err).toContain("tables");
  });
});
