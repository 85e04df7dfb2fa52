import type { Manifest } from "@corett/embed/ways";
import { kinds } from "virtual:corett-kinds";

/** A document that can be chosen. */
export interface Content {
  readonly id: string;
  readonly kind: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** The documents of the kit, each with its titles. */
export function contentsOf({ documents }: Manifest): readonly Content[] {
  const found = new Map<string, Content>();
  for (const { id, language, title } of documents) {
    const titles = { ...found.get(id)?.titles, [language]: title };
    found.set(id, { id, kind: kinds[id] ?? "", titles });
  }
  return [...found.values()];
}

/** Without accents and capitals, as people search. */
const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those where every word of a query stands in a title, in either language. */
export function search(
  contents: readonly Content[],
  query: string,
): readonly Content[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return contents.filter(({ id, titles }) => {
    const text = plain([id, ...Object.values(titles)].join(" "));
    return words.every((word) => text.includes(word));
  });
}
