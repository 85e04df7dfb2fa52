import { embedding } from "@corett/embed/contract";
import { type Manifest, readSnippet } from "@corett/embed/compose";
import { placeFor, scriptFor } from "@corett/embed/ways";
import type { Host, Tried } from "./host.ts";

/** What every host shows: a message, and figures with a chart. */
export const DOCUMENTS = ["state-who-we-are", "detected-victims"] as const;

/**
 * A host's page with the kit in it, the way a web team would have pasted it.
 *
 * @param kit - the kit's folder as the page's own folder says it
 */
export async function composeHost(
  host: Host,
  tried: Tried,
  manifest: Manifest,
  kit: string,
): Promise<string> {
  const base = host.elsewhere ?? `${host.up ?? ""}${kit}`;
  const way = tried === "auto" ? "live" : tried;
  const script = { script: tried === "auto" ? "auto" : undefined } as const;
  const embeddings = DOCUMENTS.map((document) =>
    embedding.parse({ way, document, base, ...script }),
  );
  const places = embeddings.map(async (one, index) => {
    const id = DOCUMENTS[index] ?? "";
    const html =
      way === "element"
        ? undefined
        : await readSnippet(manifest, id, one.language, way);
    return placeFor(one, { manifest, ...(html !== undefined && { html }) });
  });
  const content = (await Promise.all(places)).join("\n\n");
  return host.page({
    script: embeddings[0] ? scriptFor(embeddings[0], manifest) : "",
    content: host.filter?.(content) ?? content,
    kit: base,
  });
}
