/**
 * For pages that show the kit's pages in frames: gives each frame the height
 * that its page says. Only a frame's own window is believed, and only from the
 * place that the frame's address names.
 */

const MOST = 20_000;

/** The window of a page in a frame, if a message is truly from there. */
function frameOf({
  source,
  origin,
}: MessageEvent): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll("iframe")].find(
    (frame) =>
      frame.contentWindow === source && frame.src.startsWith(`${origin}/`),
  );
}

addEventListener("message", (event: MessageEvent<unknown>) => {
  const { data } = event;
  if (typeof data !== "object" || data === null) return;
  const { corett, height } = data as Record<string, unknown>; // an object has fields
  if (corett !== "height" || typeof height !== "number") return;
  if (!(height > 0 && height <= MOST)) return;
  const frame = frameOf(event);
  // A rule of the page's own may hold the attribute down.
  frame?.style.setProperty("height", `${Math.ceil(height)}px`, "important");
});

// Pages that were there first have spoken to nobody: they are asked again. The
// question holds nothing, so it does not matter who else hears it.
for (const frame of document.querySelectorAll("iframe"))
  if (/\/(es-419|en)\/[\w-]+\.html/.test(frame.src))
    frame.contentWindow?.postMessage({ corett: "height" }, "*");
