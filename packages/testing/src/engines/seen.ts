/**
 * What a page says of itself, as expressions that all three engines run and
 * that come to a string. WebKit's driver has no console and no events of a page,
 * so the page itself notes what goes wrong, with a script before all others.
 */

/** Notes every error, warning and breach of the page's policy. */
export const WATCH = `(() => {
  const noted = (window.testFaults = []);
  const note = (text) => noted.push(String(text));
  addEventListener("error", (event) => note("error: " + event.message));
  addEventListener("unhandledrejection", (event) => note("rejected: " + event.reason));
  document.addEventListener("securitypolicyviolation", (event) =>
    note("policy: " + event.violatedDirective));
  for (const level of ["error", "warn"]) {
    const said = console[level];
    console[level] = (...words) => { note(level + ": " + words.join(" ")); said.apply(console, words); };
  }
})()`;

/** Makes all draw that waits for the reader to come near, and waits for it. */
export const DRAW_ALL = `(async () => {
  dispatchEvent(new Event("beforeprint"));
  // Parts of parts are drawn by tasks of their own.
  for (let time = 0; time < 5; time++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return "drawn";
})()`;

/**
 * For each `section` of the page: its title, the elements in it that have not
 * drawn, and the text that a reader sees, as JSON. `innerText` is no help: each
 * engine has its own idea of it where there are shadow roots.
 */
export const SECTIONS = `(() => {
  const text = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType === 1) {
      const { display, visibility } = getComputedStyle(node);
      if (display === "none" || visibility === "hidden") return "";
      if (node.localName === "details" && !node.open)
        return text(node.querySelector(":scope > summary"));
    }
    const parts = node.localName === "slot" && node.assignedNodes().length
      ? node.assignedNodes()
      : (node.shadowRoot || node).childNodes;
    return [...parts].map(text).join(" ");
  };
  return JSON.stringify([...document.querySelectorAll("main > section")].map((section) => ({
    title: section.title,
    undrawn: [...section.querySelectorAll("*")]
      .filter(({ localName, shadowRoot }) => localName.startsWith("corett-") && !shadowRoot?.firstChild)
      .map(({ localName }) => localName),
    text: text(section).replace(/\\s+/g, " ").trim(),
  })));
})()`;

/** What {@link SECTIONS} says of one of them. */
export interface Section {
  readonly title: string;
  readonly undrawn: readonly string[];
  readonly text: string;
}

/** Reads what {@link SECTIONS} came to. */
export const sectionsOf = (json: string): readonly Section[] =>
  JSON.parse(json) as Section[]; // written above
