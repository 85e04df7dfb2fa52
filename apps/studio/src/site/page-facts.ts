import { parsePasted } from "./pasted-html.ts";

/** What a page's HTML says, as plain data; no address is asked for. */
export interface PageFacts {
  /** The browser would show it as pages were shown in 1999. */
  readonly quirks: boolean;
  /** It says that it is XHTML: a declaration, or the namespace and no HTML 5 doctype. */
  readonly xhtml: boolean;
  readonly base: string | undefined;
  /** Policies in `meta` elements. */
  readonly policies: readonly string[];
  readonly scripts: readonly ScriptFact[];
  readonly places: readonly PlaceFact[];
  /** Addresses of links without a class that leads the kit to them. */
  readonly links: readonly string[];
  readonly text: string;
}

/** A script tag. */
export interface ScriptFact {
  /** As it is written; "" for a script that stands in the page. */
  readonly src: string;
  readonly type: string;
  readonly nonce: string;
  readonly integrity: string;
  readonly crossorigin: boolean;
  readonly inHead: boolean;
  /** Attributes that tools of the site leave when they hold a script back. */
  readonly held: string;
  /** The start of what it says, for signs of libraries. */
  readonly code: string;
}

/** A place where the kit is to show something. */
export interface PlaceFact {
  readonly kind: "tag" | "marker" | "link" | "frame";
  readonly name: string;
  /** The address that it shows; "" if none. */
  readonly address: string;
  readonly hasContent: boolean;
  readonly inParagraph: boolean;
  readonly hasTemplate: boolean;
}

const attribute = (element: Element, name: string) =>
  element.getAttribute(name) ?? "";

/** Names that optimizers and consent tools give to an address they hold. */
const HELD_SOURCES = [
  "data-src",
  "data-rocket-src",
  "data-cookieconsent",
  "data-litespeed-src",
  "data-cmplz-src",
];

function scriptFact(script: Element): ScriptFact {
  const source = HELD_SOURCES.find((name) => script.hasAttribute(name)) ?? "";
  return {
    src: attribute(script, "src") || attribute(script, source || "src"),
    type: attribute(script, "type").trim().toLowerCase(),
    nonce: attribute(script, "nonce"),
    integrity: attribute(script, "integrity"),
    crossorigin: script.hasAttribute("crossorigin"),
    inHead: script.closest("head") !== null,
    held: script.hasAttribute("src") ? "" : source,
    code: script.textContent.slice(0, 20_000),
  };
}

/** A page of one document, as the kit's folder has them. */
export const KIT_PAGE = /(?:^|\/)(?:es-419|en)\/[a-z\d-]+\.html(?:[?#]|$)/;

const KINDS: readonly (readonly [PlaceFact["kind"], string, string])[] = [
  ["marker", "[data-corett]", "data-corett-src"],
  ["link", "a.corett-embed", "href"],
  ["frame", "iframe[src]", "src"],
];

function placeFact(
  element: Element,
  kind: PlaceFact["kind"],
  source: string,
): PlaceFact {
  return {
    kind,
    name: element.localName,
    address: attribute(element, source),
    hasContent:
      element.childElementCount > 0 || element.textContent.trim() !== "",
    inParagraph: element.parentElement?.localName === "p",
    // A template is shadow DOM once a page has been parsed, and a tag here.
    hasTemplate: element.querySelector("template[shadowrootmode]") !== null,
  };
}

function* placesIn(page: Document): Generator<PlaceFact> {
  for (const element of page.querySelectorAll("*"))
    if (
      element.localName.startsWith("corett-") &&
      !element.parentElement?.closest("corett-document")
    )
      yield placeFact(element, "tag", "src");
  for (const [kind, selector, source] of KINDS)
    for (const element of page.querySelectorAll(selector))
      if (kind !== "frame" || KIT_PAGE.test(attribute(element, "src")))
        yield placeFact(element, kind, source);
}

/** Reads a page's HTML in the browser's own parser; no script of it runs. */
export function readPage(source: string): PageFacts {
  const page = parsePasted(source);
  const html5 = page.doctype?.publicId === "" && page.doctype.systemId === "";
  const links = [...page.querySelectorAll("a[href]:not(.corett-embed)")].filter(
    (link) => !link.closest("[data-corett]") && !link.closest("iframe"),
  );
  return {
    quirks: page.compatMode === "BackCompat",
    xhtml:
      /^\s*<\?xml\b/.test(source) ||
      (!html5 && /<html[^>]*\sxmlns=/i.test(source)),
    base: page.querySelector("base[href]")?.getAttribute("href") ?? undefined,
    policies: [...page.querySelectorAll("meta[http-equiv]")]
      .filter((meta) =>
        /^content-security-policy$/i.test(attribute(meta, "http-equiv")),
      )
      .map((meta) => attribute(meta, "content")),
    scripts: [...page.querySelectorAll("script")].map(scriptFact),
    places: [...placesIn(page)],
    links: links
      .filter(
        (link) =>
          ![...ancestors(link)].some((one) =>
            one.localName.startsWith("corett-"),
          ),
      )
      .map((link) => attribute(link, "href")),
    text: page.body.textContent,
  };
}

function* ancestors(element: Element): Generator<Element> {
  for (
    let parent = element.parentElement;
    parent;
    parent = parent.parentElement
  )
    yield parent;
}
