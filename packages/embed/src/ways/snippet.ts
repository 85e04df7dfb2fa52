import {
  directionOf,
  logoMark,
  type Mark,
  markupOf,
  quickExitMark,
} from "@corett/elements/words";
import type { Embedding } from "../contract.ts";
import type { Manifest } from "../manifest.ts";
import { type Shown, shownBy } from "./document.ts";
import { type Attributes, elementOf, oneLine, startTag } from "./markup.ts";
import { scriptFor } from "./script-tag.ts";
import { isAddress } from "../address.ts";
import { wayOf, type WayName } from "./ways.ts";

/** What `snippetFor` needs besides the embedding. */
export interface Material {
  readonly manifest: Manifest;
  /**
   * The kit's own snippet file of the document, for ways that have
   * {@link Way.snippet}, its `reader` file for a reader, and what a provider
   * holds. It goes into the result as it is.
   */
  readonly html?: string;
}

/** What a page says once for everything below. */
const contextOf = ({ country, theme, scheme }: Embedding): Attributes => ({
  "data-corett-country": country,
  "data-corett-theme": theme,
  "data-corett-scheme": scheme,
});

/** The kit's own pages are told in their address, as no page is around them. */
function withQuery(page: string, { country, theme, scheme }: Embedding) {
  const query = Object.entries({ country, theme, scheme }).flatMap(
    ([name, value]) => (value === undefined ? [] : [`${name}=${value}`]),
  );
  return query.length ? `${page}?${query.join("&")}` : page;
}

/** Which language words are in, and which way that is written. */
const spoken = ({ language }: Embedding) => ({
  lang: language,
  dir: directionOf(language),
});

const hasContext = (embedding: Embedding): boolean =>
  Object.values(contextOf(embedding)).some((value) => value !== undefined);

/** The kit's own HTML, in a `div` if the page has something to say about it. */
const withContext = (embedding: Embedding, html: string): string =>
  hasContext(embedding) ? elementOf("div", contextOf(embedding), html) : html;

const linkTo = ({ page, title }: Shown, attributes: Attributes = {}): string =>
  elementOf("a", { ...attributes, href: page }, oneLine(title));

const image = (shown: Shown, attributes: Attributes): string =>
  shown.image
    ? elementOf(
        "figure",
        attributes,
        startTag(
          "img",
          {
            src: shown.image.path,
            width: `${shown.image.width}`,
            height: `${shown.image.height}`,
            // What it shows stands below in words.
            alt: "",
            referrerpolicy: "no-referrer",
          },
          "/>",
        ) + elementOf("figcaption", {}, linkTo(shown)),
      )
    : elementOf("p", attributes, linkTo(shown));

type Writer = (embedding: Embedding, material: Material) => string;

/** The HTML that a snippet file must bring; forgetting it is an error. */
function given({ way }: Embedding, { html }: Material): string {
  if (html === undefined)
    throw new RangeError(
      `"${way}" needs the ${wayOf(way).snippet ?? ""} snippet`,
    );
  return html;
}

const whole: Writer = (embedding, material) =>
  withContext(embedding, given(embedding, material));

const WRITERS: Readonly<Record<WayName, Writer>> = {
  live: whole,
  prerendered: whole,
  element(embedding, { manifest }) {
    const shown = shownBy(embedding, manifest);
    return elementOf(
      "corett-document",
      { src: shown.data, ...spoken(embedding), ...contextOf(embedding) },
      linkTo(shown),
    );
  },
  marker(embedding, { manifest }) {
    const { document = "", src } = embedding;
    return elementOf(
      "div",
      {
        "data-corett": document,
        "data-corett-src": src,
        ...spoken(embedding),
        ...contextOf(embedding),
      },
      linkTo(shownBy(embedding, manifest)),
    );
  },
  link(embedding, { manifest }) {
    const link = linkTo(shownBy(embedding, manifest), {
      class: "corett-embed",
      ...spoken(embedding),
    });
    // The script puts the document around the link, and the document must
    // find the page's words there.
    return hasContext(embedding)
      ? elementOf("span", contextOf(embedding), link)
      : link;
  },
  frame(embedding, { manifest }) {
    const shown = shownBy(embedding, manifest);
    const frame = elementOf(
      "iframe",
      {
        src: embedding.page ?? withQuery(shown.page, embedding),
        title: shown.title,
        loading: "lazy",
        width: "100%",
        height: `${shown.height}`,
        frameborder: "0",
        referrerpolicy: "no-referrer",
      },
      // Browsers do not show it; it is what an editor leaves that strips the tag.
      linkTo(shown),
    );
    // A page that centres its blocks leaves a frame by itself at the left.
    return elementOf("div", {}, frame);
  },
  oembed(embedding, { manifest }) {
    const { page } = shownBy(embedding, manifest);
    if (!isAddress(page)) throw new RangeError(`"${page}" is no address`);
    return oneLine(page);
  },
  image: (embedding, material) =>
    image(shownBy(embedding, material.manifest), spoken(embedding)) +
    given(embedding, material),
};

/** An element's own words, in the language that they are in. */
const spokenIn = (
  embedding: Embedding,
  [tag, attributes, ...words]: Mark,
): string => markupOf([tag, { ...spoken(embedding), ...attributes }, ...words]);

/** Elements that show no document of their own. */
function alone(embedding: Embedding, html: string): string {
  const { element, language, country, theme, scheme } = embedding;
  if (element === "quick-exit")
    return withContext(embedding, spokenIn(embedding, quickExitMark(language)));
  if (element === "logo")
    return withContext(
      embedding,
      spokenIn(embedding, logoMark(language, "full")),
    );
  return element === "reader"
    ? withContext(embedding, html)
    : elementOf(
        "corett-provider",
        {
          ...spoken(embedding),
          country,
          theme,
          scheme,
          base: embedding.base,
        },
        html,
      );
}

/**
 * The HTML that puts an element into a page, without its script: what stands
 * where the content goes. Texts are escaped, addresses are https, http or
 * relative, and nothing the kit did not write itself becomes markup.
 *
 * @throws RangeError if the kit has no such document, the way needs `html` and
 * there is none, or an address is of another kind
 */
export function placeFor(embedding: Embedding, material: Material): string {
  return embedding.element === "document"
    ? WRITERS[embedding.way](embedding, material)
    : alone(embedding, material.html ?? "");
}

/**
 * The whole snippet to paste: the script tag with its integrity hash, where the
 * way has one, and below it what {@link placeFor} gives.
 *
 * @throws RangeError as {@link placeFor}, and if the kit lacks the script
 */
export function snippetFor(embedding: Embedding, material: Material): string {
  const script = scriptFor(embedding, material.manifest);
  const place = placeFor(embedding, material);
  return script ? `${script}\n${place}` : place;
}
