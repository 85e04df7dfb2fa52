import { chainOf, primaryOf } from "./language.ts";

/**
 * What the speakers of the region's languages call them. The records are in
 * packages/content/data/languages; a test in packages/testing holds the two
 * together. Spanish and English are there too: WebKit writes "Español".
 */
const AUTONYMS =
  "acr Achi;bzd Bribri;bzj Kriol;cab Garifuna;cak Kaqchikel;cjp Cabécar;cuk Dulegaya;en English;es español;gym Ngäbere;ht Kreyòl ayisyen;ixl Ixil;kek Qʼeqchiʼ;kjb Qʼanjobʼal;mam Mam;miq Miskitu;mop Mopan;nah Nāhuatl;poh Poqomchiʼ;ppl Nawat;quc Kʼicheʼ;tzh Batsʼil kʼop;tzo Batsʼi kʼop;xin Xinka;yua Maayatʼaan".split(
    ";",
  );

/** What the speakers of a language call it: `español`, `Kʼicheʼ`. */
export function autonymOf(tag: string): string {
  const primary = primaryOf(tag);
  return (
    AUTONYMS.find((one) => one.startsWith(`${primary} `))?.slice(
      primary.length + 1,
    ) ??
    new Intl.DisplayNames(chainOf(tag), { type: "language" }).of(primary) ??
    tag
  );
}
