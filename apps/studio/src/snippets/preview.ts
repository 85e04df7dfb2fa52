/**
 * The page that a snippet is pasted into: the browser's parser reads it, as in any
 * other page. It takes its text from the studio's page alone.
 */
import { OWN_KIT } from "./own-kit.ts";

const own = [...document.querySelectorAll("link[rel=stylesheet]")];

/** A page with nothing but the snippet, and the style sheets that it needs. */
function pageWith(
  snippet: string,
  sheets: readonly string[],
  language: string,
): string {
  const links = sheets.map(
    (sheet) => `<link rel="stylesheet" href="${OWN_KIT}${sheet}">`,
  );
  const head = [...own.map((one) => one.outerHTML), ...links].join("");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CORETT</title>${head}</head><body>${snippet}</body></html>`;
}

/** Nothing but the names of the kit's own sheets. */
const sheetsIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter(
        (one): one is string =>
          typeof one === "string" && /^[a-z]+(\/[a-z]+)?\.css$/.test(one),
      )
    : [];

window.addEventListener(
  "message",
  ({ data, source, origin }: MessageEvent<Record<string, unknown>>) => {
    if (source !== parent || origin !== location.origin) return;
    const { snippet, sheets, language } = data;
    if (typeof snippet !== "string") return;
    document.open();
    // The only way to let a parser meet scripts as it does in a page.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.write(
      pageWith(snippet, sheetsIn(sheets), language === "en" ? "en" : "es-419"),
    );
    document.close();
  },
);
if (parent !== window) parent.postMessage("corett-preview", location.origin);
