/**
 * Checks all content, publishes it and writes `dist/`. Everything that is wrong
 * is told at once; `corett check` tells it in the editor's language.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { checkFolder, describeLocated } from "@corett/cli";
import { publishContent, translated } from "@corett/model";
import { emitModules, emitPublished } from "./emit.ts";

const data = fileURLToPath(new URL("../data", import.meta.url));
const dist = new URL("../dist/", import.meta.url);

const { content, problems } = await checkFolder(data);
for (const one of problems)
  for (const speech of ["es", "en"] as const)
    console.error(describeLocated(one, speech, (file) => `data/${file}`));

if (problems.some(({ level }) => level === "error")) process.exitCode = 1;
else {
  const { published } = publishContent(content);
  await rm(dist, { recursive: true, force: true });
  for (const [path, text] of [
    ...emitModules(translated(content), published),
    ...emitPublished(published),
  ]) {
    const file = new URL(path, dist);
    await mkdir(new URL(".", file), { recursive: true });
    await writeFile(file, text);
  }
}
