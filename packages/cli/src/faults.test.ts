import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFolder, type LocatedProblem } from "./check-folder.ts";
import type { Fault } from "./fault.sample.ts";
import { FAULTS_OF_FORM } from "./faults-of-form.sample.ts";
import { FAULTS_OF_MEANING } from "./faults-of-meaning.sample.ts";
import { describeLocated } from "./report.ts";

const DATA = fileURLToPath(new URL("../../content/data", import.meta.url));

const FAULTS: readonly Fault[] = [...FAULTS_OF_FORM, ...FAULTS_OF_MEANING];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-faults-"));
  await cp(DATA, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Plants a fault, checks the folder, mends the file, and says where it was. */
async function plant({ file, from, to, line }: Fault) {
  const whole = path.join(folder, file);
  const text = await readFile(whole, "utf8");
  expect(text, `${file} has ${String(from)}`).toMatch(from);
  const broken = text.replace(from, to);
  const mark = broken.indexOf(line ?? to);
  expect(mark).toBeGreaterThanOrEqual(0);
  await writeFile(whole, broken);
  const { problems } = await checkFolder(folder);
  await writeFile(whole, text);
  return {
    expectedLine: broken.slice(0, mark).split("\n").length,
    errors: problems.filter(({ level }) => level === "error"),
  };
}

const told: { what: string; problem: LocatedProblem }[] = [];

describe("the content as it stands", () => {
  it("has no errors", async () => {
    const { problems, files } = await checkFolder(folder);
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(files.length).toBeGreaterThan(150);
  });
});

describe("each planted fault is told with its file and line", () => {
  it.each(FAULTS)("$what", async (one) => {
    const { expectedLine, errors } = await plant(one);
    const found = errors.find(({ code }) => code === one.code);
    expect(
      errors.map(({ file, line, code }) => ({ file, line, code })),
    ).toContainEqual({ file: one.file, line: expectedLine, code: one.code });
    // What follows from the fault is not told as faults of other files; what
    // stands twice is told at both places.
    const elsewhere = errors.filter(({ file }) => file !== one.file);
    expect(elsewhere.filter(({ code }) => code !== "duplicate")).toEqual([]);
    if (found) told.push({ what: one.what, problem: found });
  });

  it("are more than seventy", () => {
    expect(FAULTS.length).toBeGreaterThan(70);
  });

  it.each(["es", "en"] as const)(
    "in words for an editor: %s",
    async (speech) => {
      const words = told
        .map(
          ({ what, problem }) =>
            `# ${what}\n${describeLocated(problem, speech)}\n`,
        )
        .join("\n");
      expect(told.length).toBe(FAULTS.length);
      expect(words).not.toMatch(/undefined|\[object|NaN/);
      await expect(words).toMatchFileSnapshot(`faults.${speech}.txt`);
    },
  );
});
