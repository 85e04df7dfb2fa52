import { expect, it } from "vitest";
import { writeTemplate } from "../template/template.ts";
import { type DeskAnswer, desk } from "./desk-worker.sample.ts";

/** Asks a new worker once. */
async function ask(bytes: Uint8Array): Promise<DeskAnswer> {
  const worker = new Worker(
    new URL("./desk-entry.sample.ts", import.meta.url),
    {
      type: "module",
    },
  );
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = (event) => {
        reject(new Error(event.message));
      };
      worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
        resolve(data);
      };
      worker.postMessage({ bytes });
    });
  } finally {
    worker.terminate();
  }
}

const people = (count: number, sex: string) =>
  Array.from({ length: count }, (_, at) => [
    `${sex}${String(at)}`,
    "Guatemala",
    "2026",
    "Detectada",
    sex,
    "15",
    "Explotación sexual",
  ]);

const workbook = (filled: readonly (readonly string[])[]) =>
  writeTemplate({
    country: "GT",
    year: 2026,
    rows: "cases",
    language: "es",
    filled,
  });

it("takes a workbook to the files of an edition in a module worker", async () => {
  const bytes = workbook([...people(40, "Mujer"), ...people(2, "Hombre")]);
  const answer = await ask(bytes);
  expect(answer.files.map(([name]) => name)).toContain("data-sets/by-sex.json");
  // The same core here and there: the same bytes.
  expect(answer).toEqual(await desk({ bytes }));
}, 60_000);

it("tells a fault with its cell in a module worker, and makes no files", async () => {
  const answer = await ask(
    workbook([...people(9, "Mujer"), ...people(1, "Hmbre")]),
  );
  expect(answer.files).toEqual([]);
  expect(JSON.stringify(answer.report)).toContain('"cell":"E11"');
}, 60_000);
