import type { Embedding } from "../contract.ts";
import type { Manifest } from "../manifest.ts";
import { shownBy } from "./document.ts";
import { placeFor } from "./snippet.ts";

/** An oEmbed 1.0 answer of the type "rich" (https://oembed.com/). */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: "CORETT";
  /** CSS pixels; the frame itself takes the width that there is. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** The width for which the manifest knows the height of pages. */
const WIDTH = 640;

/**
 * What a site answers that is asked how to show the page of an embedding: the
 * frame of the way `frame`, without a script.
 *
 * @throws RangeError as `snippetFor`
 */
export function oembedFor(embedding: Embedding, manifest: Manifest): Oembed {
  const { title, height } = shownBy(embedding, manifest);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "CORETT",
    width: WIDTH,
    height,
    html: placeFor({ ...embedding, way: "frame" }, { manifest }),
  };
}
