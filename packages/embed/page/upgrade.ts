/** What a link to a page of the kit says of its document. */
type Parts = [all: string, kit: string, language: string, name: string];

/**
 * Puts a `corett-document` around each link that stands for one: the link in a
 * marker (`div[data-corett]`) and `a.corett-embed`. It leads to the document's
 * page, and the data are in the same kit, unless `data-corett-src` says where.
 * The link stays inside, so it is what shows if the data do not come. Small
 * code: it is in `kit.js`.
 */
function upgradeLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    "[data-corett] a,a.corett-embed",
  )) {
    const [, kit, language, name] = (/(.+\/)(.+)\/(.+)\.html/.exec(link.href) ??
      ([] as unknown)) as Parts; // a link of another kind is passed over
    const marker = link.closest<HTMLElement>("[data-corett]");
    const source =
      marker?.dataset["corettSrc"] ?? (name && `${kit}data/${name}.json`);
    if (!source || link.closest("corett-document")) continue;
    const element = document.createElement("corett-document");
    // A marker may say another language than its link.
    if (!marker) element.lang = language;
    element.setAttribute("src", source);
    link.before(element);
    element.append(link);
  }
}

/**
 * Upgrades the links of the page, now and when it gets more.
 *
 * @param more - what else is to be done each time
 */
export function upgradeAll(more?: () => void): void {
  const look = () => {
    upgradeLinks();
    more?.();
  };
  look();
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
  });
}
