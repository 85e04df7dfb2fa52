/**
 * Checks all content, publishes it and writes `dist/`. Everything that is wrong
 * is told at once, in Spanish and English.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { describeProblems } from "@corett/model";
import { emitModule, emitTypes } from "./emit.ts";
import { noticesOf } from "./notices.ts";
import { pathOf, publishAll } from "./publish.ts";
import { readFolder } from "./read-folder.ts";
import { checkReferences } from "./references.ts";

const dist = new URL("../dist/", import.meta.url);

async function write(path: string, text: string): Promise<void> {
  const file = new URL(path, dist);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
}

const { content, problems } = await readFolder(
  new URL("../data/", import.meta.url),
);
const found = [...problems, ...checkReferences(content)];
if (found.length === 0) {
  const result = publishAll(content);
  found.push(...result.problems);
  await rm(dist, { recursive: true, force: true });
  await write("index.js", emitModule(content, result.published));
  await write("index.d.ts", emitTypes());
  for (const document of result.published)
    await write(
      `published/${pathOf(document)}`,
      `${JSON.stringify(document)}\n`,
    );
  const index = result.published.map((document) => ({
    id: document.id,
    format: document.format,
    path: pathOf(document),
    title: "title" in document ? document.title : document.text,
  }));
  await write("published/index.json", `${JSON.stringify(index, null, 2)}\n`);
}
const notices = noticesOf(content);
if (notices.length > 0)
  console.log(`Avisos · Notices:\n${describeProblems(notices)}`);
if (found.length > 0) {
  console.error(describeProblems(found));
  process.exitCode = 1;
}
