import type { Problem } from "@corett/model";
import type { Content, Kind } from "./read-folder.ts";

/** Every reference from one record to another must lead somewhere. */
export function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  const ids = (kind: Kind) => new Set(content[kind].map(({ id }) => id));
  const known = {
    audiences: ids("audiences"),
    products: ids("products"),
    channels: ids("channels"),
    sources: ids("sources"),
    "data-sets": ids("data-sets"),
  };
  const check = (file: string, path: string, to: keyof typeof known) => {
    return (id: string) => {
      if (known[to].has(id)) return;
      problems.push({
        file,
        path,
        code: "reference",
        es: `no existe «${id}» en ${to}; corrija el nombre o agregue el archivo`,
        en: `there is no “${id}” in ${to}; correct the name or add the file`,
      });
    };
  };
  for (const { id, audience, products, channels } of content["key-messages"]) {
    const file = `key-messages/${id}.json`;
    check(file, "audience", "audiences")(audience);
    products.forEach(check(file, "products", "products"));
    channels.forEach(check(file, "channels", "channels"));
  }
  for (const { id, source } of content["data-sets"])
    check(`data-sets/${id}.json`, "source", "sources")(source);
  for (const { id, sources } of content["fact-sheets"])
    sources.forEach(check(`fact-sheets/${id}.json`, "sources", "sources"));
  for (const { id, blocks } of content.infographics)
    blocks.forEach((block, index) => {
      const file = `infographics/${id}.json`;
      const seek = check(file, `blocks[${String(index)}]`, "data-sets");
      if (block.kind === "pictogram")
        [block.part.dataSet, block.whole.dataSet].forEach(seek);
      else if (block.kind !== "text") seek(block.dataSet);
    });
  return problems;
}
