/**
 * For the kit's own pages: says the page's height to the page around it, and
 * takes country, theme and scheme from the address
 * (`corett.html?country=GT&theme=gt&scheme=dark`).
 */

const root = document.documentElement;

// A classic script knows its own address while it runs.
const { src } = document.currentScript as HTMLScriptElement; // it is running

const FORMS = {
  country: /^[A-Z]{2}$/,
  theme: /^[a-z-]{2,9}$/,
  scheme: /^[a-z-]{4,19}$/,
};

const asked = new URLSearchParams(location.search);
for (const [name, form] of Object.entries(FORMS)) {
  const value = asked.get(name) ?? "";
  if (!form.test(value)) continue;
  root.setAttribute(`data-corett-${name}`, value);
  if (name !== "theme" || value === "region") continue;
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL(`themes/${value}.css`, src).href;
  document.head.append(sheet);
}

/** What WordPress puts into the address, to know which frame speaks. */
const [, secret] = /[#&?]secret=(\w{1,40})$/.exec(location.hash) ?? [];

let last = 0;

/**
 * The height of what is on the page, whatever the frame's. It is no secret, and
 * the page cannot know who shows it, so it goes to whoever that is.
 */
function tell(again: boolean): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === last && !again) return;
  last = height;
  parent.postMessage({ corett: "height", height }, "*");
  if (secret)
    parent.postMessage({ message: "height", value: height, secret }, "*");
}

if (parent !== window) {
  new ResizeObserver(() => {
    tell(false);
  }).observe(root);
  // The kit's frame.js and WordPress ask once they listen; nobody else may.
  addEventListener("message", ({ source }) => {
    if (source === parent) tell(true);
  });
}
