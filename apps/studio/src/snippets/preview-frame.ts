/** CSS pixels that the page inside believes to have. */
const WIDTHS: Readonly<Record<string, number>> = { phone: 360, desktop: 1280 };

const LOWEST = 160;
const HIGHEST = 1100;

/** A frame of the preview, with the snippet that the view gave it. */
interface PreviewFrame extends HTMLIFrameElement {
  snippet?: string;
  sheets?: readonly string[];
}

/** Shrinks a frame that is wider than its place, and makes it as high as its page. */
function fit(frame: HTMLIFrameElement): void {
  const stage = frame.parentElement;
  if (!stage) return;
  const width = WIDTHS[stage.dataset["width"] ?? ""] ?? 360;
  const scale = Math.min(1, stage.clientWidth / width);
  const page = frame.contentDocument?.documentElement;
  const wanted = Math.ceil(page?.getBoundingClientRect().height ?? 0);
  const height = Math.min(HIGHEST, Math.max(LOWEST, wanted));
  frame.style.setProperty("width", `${width}px`);
  frame.style.setProperty("height", `${height}px`);
  frame.style.setProperty("transform", `scale(${scale})`);
  stage.style.setProperty("height", `${Math.ceil(height * scale)}px`);
}

/** Hands the snippet to a frame that asks for it, and watches its height. */
function answer(frame: PreviewFrame): void {
  frame.contentWindow?.postMessage(
    {
      snippet: frame.snippet ?? "",
      sheets: frame.sheets ?? [],
      language: frame.dataset["language"],
    },
    location.origin,
  );
  // The page writes itself anew; what is watched is the page after that.
  setTimeout(() => {
    const body = frame.contentDocument?.documentElement;
    if (!body) return;
    new ResizeObserver(() => {
      fit(frame);
    }).observe(body);
  }, 50);
}

/** Serves all frames of previews below a root. */
export function fitPreviews(root: HTMLElement): void {
  const frames = () => root.querySelectorAll<PreviewFrame>(".preview iframe");
  window.addEventListener("message", ({ data, source, origin }) => {
    if (data !== "corett-preview" || origin !== location.origin) return;
    for (const frame of frames())
      if (frame.contentWindow === source) answer(frame);
  });
  new ResizeObserver(() => {
    for (const frame of frames()) fit(frame);
  }).observe(root);
}
