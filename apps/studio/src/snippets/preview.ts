/**
 * The page that a snippet is pasted into: the browser's parser reads it, as in any
 * other page. It takes its text from the studio's page alone.
 */
const sheets = [...document.querySelectorAll("link[rel=stylesheet]")];

/** A page with nothing but the snippet. */
const pageWith = (snippet: string, language: string): string =>
  `<!doctype html><html lang="${language === "en" ? "en" : "es-419"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CORETT</title>${sheets.map((one) => one.outerHTML).join("")}</head><body>${snippet}</body></html>`;

function isText(value: unknown): value is string {
  return typeof value === "string";
}

window.addEventListener(
  "message",
  ({ data, source, origin }: MessageEvent<Record<string, unknown>>) => {
    const { snippet, language } = data;
    if (source !== parent || origin !== location.origin) return;
    if (!isText(snippet) || !isText(language)) return;
    document.open();
    // The only way to let a parser meet scripts as it does in a page.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.write(pageWith(snippet, language));
    document.close();
  },
);
if (parent !== window) parent.postMessage("corett-preview", location.origin);
