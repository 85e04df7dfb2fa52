/** Puts the landing page, the host pages, Storybook and the kit in one folder. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import {
  composePage,
  filesFolder,
  readManifest,
  readSnippet,
  scriptTag,
} from "@corett/embed/compose";

const here = new URL("./", import.meta.url);
const dist = new URL("dist/", here);

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What a web team pastes for the card, to be read and copied. */
async function exampleCode(language: string): Promise<string> {
  const manifest = await readManifest();
  const card = await readSnippet(
    manifest,
    "state-who-we-are",
    language,
    "live",
  );
  return escape(
    `${scriptTag(manifest, "kit.js", "/kit/")}\n${card.replace(/(<(?:p|h3|small|br\/)>)/g, "\n  $1").replace(/(\n {2}<br\/>)+/, "\n  <br/><br/><br/><br/>")}`,
  );
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const name of await readdir(new URL("pages/", here))) {
  const file = new URL(`pages/${name}`, here);
  if (!name.endsWith(".html")) {
    await cp(file, new URL(name, dist));
    continue;
  }
  const page = await readFile(file, "utf8");
  const language = /<html lang="([^"]+)"/.exec(page)?.[1] ?? "";
  const filled = await composePage(page, "kit/");
  await writeFile(
    new URL(name, dist),
    filled.replace("<!-- example-code -->", await exampleCode(language)),
  );
}
const copies: readonly (readonly [from: URL, to: string])[] = [
  [filesFolder, "kit/"],
  [new URL(import.meta.resolve("@corett/tokens/tokens.css")), "tokens.css"],
  [new URL("./", import.meta.resolve("@corett/tokens/logo/name.svg")), "logo/"],
  [new URL("../host-pages/dist/", here), "host/"],
  [new URL("../studio/dist/", here), "studio/"],
  [new URL("../storybook/storybook-static/", here), "storybook/"],
];
for (const [from, to] of copies)
  await cp(from, new URL(to, dist), { recursive: true });
