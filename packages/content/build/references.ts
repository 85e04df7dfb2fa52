import type { Problem } from "@corett/model";
import type { Content, Kind } from "./read-folder.ts";

/**
 * The parts of one record are told apart by their ids, and the records of a kind
 * by their number or place.
 */
function checkTwins(
  file: string,
  path: string,
  names: readonly (string | number)[],
): Problem[] {
  const twins = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(twins)].map((name) => ({
    file,
    path,
    code: "duplicate",
    value: JSON.stringify(name),
    es: "aparece dos veces; cambie uno de los dos",
    en: "stands twice; change one of the two",
  }));
}

/** What must be there only once. */
function checkUnique(content: Content): Problem[] {
  const { lines, audiences, objectives } = content;
  const numbers = (list: readonly { readonly number: number }[]) =>
    list.map(({ number }) => number);
  return [
    ...checkTwins("lines", "number", numbers(lines)),
    ...checkTwins("audiences", "number", numbers(audiences)),
    ...checkTwins(
      "objectives",
      "order",
      objectives.map(({ kind, order }) => `${kind} ${String(order)}`),
    ),
    ...lines.flatMap(({ id, results, activities }) =>
      checkTwins(
        `lines/${id}.json`,
        "results, activities",
        [...results, ...activities].map((item) => item.id),
      ),
    ),
  ];
}

/** Every reference from one record to another must lead somewhere. */
export function checkReferences(content: Content): Problem[] {
  const problems = checkUnique(content);
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
