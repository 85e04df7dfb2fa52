import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noticesOf } from "./notices.ts";
import { publishAll } from "./publish.ts";
import { readFolder } from "./read-folder.ts";
import { checkReferences } from "./references.ts";

const DATA = fileURLToPath(new URL("../data", import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-content-"));
  await cp(DATA, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Changes a file of the copy. */
async function edit(file: string, from: string | RegExp, to: string) {
  const whole = path.join(folder, file);
  const text = await readFile(whole, "utf8");
  expect(text, `${file} has ${String(from)}`).toMatch(from);
  await writeFile(whole, text.replace(from, to));
}

const read = () => readFolder(pathToFileURL(`${folder}/`));

describe("a folder of content", () => {
  it("has no problem as it stands", async () => {
    const { content, problems } = await read();
    expect(problems).toEqual([]);
    expect(checkReferences(content)).toEqual([]);
    expect(publishAll(content).problems).toEqual([]);
  });

  it("tells everything that is wrong with its files at once", async () => {
    await edit("key-messages/forums-tools.json", '"audience"', '"audiencia"');
    await edit(
      "fact-sheets/corett.json",
      /"en": "CORETT on one page"/,
      '"en": ""',
    );
    await edit(
      "sources/unodc-glotip.json",
      /"released": "[^"]+"/,
      '"released": "abril"',
    );
    await writeFile(path.join(folder, "products/brochure.json"), "{");
    await edit("channels/letter.json", '"letter"', '"carta"');
    const { problems } = await read();
    expect(
      problems.map(({ file, path: place, code }) => [file, place, code]),
    ).toEqual([
      ["channels/letter.json", "id", "file-name"],
      ["fact-sheets/corett.json", "title.en", "too_small"],
      ["key-messages/forums-tools.json", "audience", "invalid_type"],
      ["key-messages/forums-tools.json", "", "unrecognized_keys"],
      ["products/brochure.json", "", "json"],
      ["sources/unodc-glotip.json", "released", "invalid_format"],
    ]);
  });

  it("tells every reference that leads nowhere", async () => {
    await edit("key-messages/forums-tools.json", '"forums"', '"nobody"');
    await edit(
      "key-messages/state-commitments.json",
      /"products": \[\s*"/,
      '"products": ["no-',
    );
    await edit("data-sets/detected-victims.json", '"unodc-glotip"', '"nobody"');
    await edit(
      "infographics/detected-victims.json",
      '"dataSet": "detected-victims"',
      '"dataSet": "none"',
    );
    const { content, problems } = await read();
    expect(problems).toEqual([]);
    expect(
      checkReferences(content)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([
      "data-sets/detected-victims.json",
      "infographics/detected-victims.json",
      "key-messages/forums-tools.json",
      "key-messages/state-commitments.json",
    ]);
  });

  it("tells what is there twice", async () => {
    await edit("lines/line-monitoring.json", '"number": 9', '"number": 8');
    await edit("lines/line-monitoring.json", '"follow-up"', '"publish-matrix"');
    const { content } = await read();
    expect(
      checkReferences(content).map(({ file, path: at, value }) => [
        file,
        at,
        value,
      ]),
    ).toEqual([
      ["lines", "number", "8"],
      ["lines/line-monitoring.json", "results, activities", '"publish-matrix"'],
    ]);
  });

  it("notices what the strategy says against itself, and carries it all the same", async () => {
    const { content } = await read();
    expect(noticesOf(content).map(({ file, code }) => [file, code])).toEqual([
      ["lines/line-corporate-identity.json", "time-frames-late"],
    ]);
  });

  it("tells what cannot be published, with the file", async () => {
    await edit(
      "infographics/detected-victims.json",
      '"year": "2022"',
      '"year": "1950"',
    );
    const { content } = await read();
    const { problems, published } = publishAll(content);
    expect(problems).toMatchObject([
      {
        file: "infographics/detected-victims.json",
        code: "publish",
        en: expect.stringContaining("1950") as string,
      },
    ]);
    expect(published).toHaveLength(13);
  });
});
