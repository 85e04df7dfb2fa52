/** What a link to a page of the kit says of its document. */
type Parts = [all: string, kit: string, language: string, name: string];

/** What a marker says: the document's id, and where its data are if elsewhere. */
interface Marker {
  readonly corett: string;
  readonly corettSrc?: string;
}

/**
 * Puts a `corett-document` around each link that stands for one: the link in a
 * marker (`div[data-corett]`) and `a.corett-embed`. The link stays inside, so it
 * is what shows if the data do not come. Small code: it is in `kit.js`.
 *
 * @param script - address of the running script; a marker's data are beside it
 * unless the marker or the page says where
 */
function upgradeLinks(script: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    "[data-corett] a,a.corett-embed",
  )) {
    const marker = link.closest<HTMLElement>("[data-corett]")?.dataset as
      Marker | undefined; // the selector asks for `data-corett`
    const [, kit, language, name] = (/(.+\/)(.+)\/(.+)\.html/.exec(link.href) ??
      ([] as unknown)) as Parts; // a link of another kind is passed over
    if (!!link.closest("corett-document") || (!marker && !name)) continue;
    const element = document.createElement("corett-document");
    if (!marker) element.lang = language;
    element.setAttribute(
      "src",
      marker
        ? (marker.corettSrc ??
            // The element itself starts from a base that the page says.
            (link.closest("[data-corett-base]")
              ? ""
              : script.replace(/[^/]*$/, "")) + `data/${marker.corett}.json`)
        : `${kit}data/${name}.json`,
    );
    link.before(element);
    element.append(link);
  }
}

/**
 * Upgrades the links of the page, now and when it gets more.
 *
 * @param more - what else is to be done each time
 */
export function upgradeAll(script: string, more?: () => void): void {
  const look = () => {
    upgradeLinks(script);
    more?.();
  };
  look();
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
  });
}
