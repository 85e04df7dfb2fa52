import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES, EXAMPLES, FAULTY, PLAN, statsIn } from "./stats.sample.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-stats-"));
});
afterAll(() => rm(folder, { recursive: true }));

const stats = (...args: readonly string[]) => statsIn(folder, ...args);

describe("corett stats publish and audit", () => {
  const publish = (
    data = CASES,
    plan = PLAN,
    out = "pub",
    record = "private",
  ) => stats("publish", data, "--plan", plan, "--out", out, "--record", record);

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
      const { code, out, err } = await publish(
        CASES,
        "other-plan.json",
        "none",
        "private-none",
      );
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(words);
      expect(await readdir(folder)).not.toContain("none");
      expect(await readdir(folder)).not.toContain("private-none");
    },
  );

  it("publishes nothing of a sheet with faults", async () => {
    const { code, err } = await publish(FAULTY, PLAN, "none", "private");
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
    const { code, err } = await publish("more.csv", PLAN, "pub", "private");
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

  it.each(["publish", "protect"])(
    "%s takes no folder in which something is not as it was published",
    async (command) => {
      const plan = (await readFile(PLAN, "utf8")).replace(
        '"unit":',
        '"vintage": 2, "unit":',
      );
      await writeFile(path.join(folder, "plan-2.json"), plan);
      const args = [command, CASES, "--plan", "plan-2.json", "--out", "pub"];
      const again = () => stats(...args, "--record", "private");
      const set = path.join(
        folder,
        "pub/sample-gt-2026_2027-03-01_v1/data-sets/sample-gt-by-form.json",
      );
      const ledger = path.join(folder, "pub/ledger.json");
      for (const [file, words] of [
        [set, "incompletas o se cambiaron (sample-gt-2026_2027-03-01_v1/data"],
        [ledger, "está dañado"],
      ] as const) {
        const text = await readFile(file, "utf8");
        await writeFile(file, text.slice(1));
        const { code, err } = await again();
        await writeFile(file, text);
        expect(code).toBe(1);
        expect(err).toContain(words);
      }
      expect(await readdir(path.join(folder, "private"))).toEqual([
        "sample-gt-2026_2027-03-01_v1.json",
      ]);
    },
  );

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
