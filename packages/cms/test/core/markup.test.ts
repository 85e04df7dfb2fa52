/**
 * The packages' PHP against the contract of embedding: for every document and way
 * the same HTML, to the letter, that @corett/embed writes.
 */
import { rm } from "node:fs/promises";
import { readManifest, readSnippet } from "@corett/embed/compose";
import { embedding } from "@corett/embed/contract";
import { placeFor, wayOf } from "@corett/embed/ways";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLUGIN_WAYS } from "../../build/contract.ts";
import { askPhp, hasPhp, needsPhp, unpacked } from "../php.ts";
import { zipOf } from "../zips.ts";

const BASE = "/sitio/kit/";
const manifest = await readManifest();

/** Every document in every language by every way, and each way for a country. */
const embeddings = manifest.documents.flatMap(({ id, language }) =>
  PLUGIN_WAYS.flatMap((way) =>
    [{}, { country: "SV", theme: "sv" }].map((context) =>
      embedding.parse({ document: id, language, way, base: BASE, ...context }),
    ),
  ),
);

describe.skipIf(!hasPhp)(`the packages' HTML (${needsPhp})`, () => {
  let room: string;
  beforeAll(async () => {
    room = await unpacked({ ".": zipOf("wordpress") });
  });
  afterAll(() => rm(room, { recursive: true }));

  it("is that of the contract of embedding", async () => {
    const wanted = await Promise.all(
      embeddings.map(async (one) => {
        const { snippet } = wayOf(one.way);
        const { document = "", language } = one;
        const html =
          snippet && (await readSnippet(manifest, document, language, snippet));
        const place = placeFor(one, {
          manifest,
          ...(html !== undefined && { html: html.trim() }),
        });
        return place.trim();
      }),
    );
    const written = (await askPhp(new URL("markup.php", import.meta.url), {
      folder: `${room}/corett`,
      core: `${room}/corett/core`,
      base: BASE,
      cases: embeddings.map(({ document, language, country, theme, way }) => ({
        id: document,
        lang: language,
        country,
        theme,
        way,
      })),
    })) as readonly string[]; // as markup.php says
    expect(wanted.length).toBeGreaterThan(500);
    const other = wanted.filter((html, index) => html !== written[index]);
    expect(other.slice(0, 3)).toEqual([]);
    expect(written).toHaveLength(wanted.length);
  });
});
