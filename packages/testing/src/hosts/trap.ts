/**
 * The first script of every page of the bench: it notes what goes wrong and who
 * listens to the page, before a library of the host can be in the way. As text,
 * since it runs in pages that have replaced half of what scripts rely on.
 */
export const TRAP = `(function () {
  var said = [], listeners = [], text = "";
  var add = EventTarget.prototype.addEventListener;
  function say(what) { said[said.length] = String(what).replace(/\\s+/g, " "); }
  add.call(window, "error", function (event) {
    if (event.message !== undefined) say(event.message);
  }, true);
  add.call(window, "unhandledrejection", function (event) { say(event.reason); });
  add.call(document, "securitypolicyviolation", function (event) {
    say("policy: " + event.effectiveDirective + " " + event.blockedURI);
  });
  // Only the kit's listeners: a driver has its own.
  EventTarget.prototype.addEventListener = function (type) {
    var where = this === window ? "window " : this === document ? "document " : "";
    if (where && new Error().stack.indexOf("/kit/") > 0)
      listeners[listeners.length] = where + type;
    return add.apply(this, arguments);
  };
  Object.defineProperty(window, "bench", { value: {
    said: said, listeners: listeners, all: Document.prototype.querySelectorAll,
  } });
})();
`;

/** Finds all elements, where a page may have replaced how that is done. */
const ALL = `(selector) => (window.bench ? window.bench.all :
  Document.prototype.querySelectorAll).call(document, selector)`;

/**
 * The text that a reader has before them, through shadow roots and slots. A
 * function of a node, as text.
 */
const VISIBLE_TEXT = `function visibleText(node) {
  if (node.nodeType === 3) {
    // What is in a closed box is not before the reader, though some engines say
    // how large it would be. A slot has no box of its own.
    const parent = node.parentElement;
    if (parent && getComputedStyle(parent).display !== "contents" && !parent.checkVisibility()) return "";
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    return width > 1 && height > 1 ? node.data : "";
  }
  if (node.nodeType !== 1 && node.nodeType !== 11) return "";
  if (node.nodeType === 1 && /^(script|style|template)$/.test(node.localName)) return "";
  if (node.nodeType === 1 && getComputedStyle(node).visibility === "hidden") return "";
  let inside = node.shadowRoot || node;
  let children = inside.childNodes;
  if (inside.localName === "slot") {
    const given = inside.assignedNodes({ flatten: true });
    if (given.length > 0) children = given;
  }
  let text = "";
  for (let index = 0; index < children.length; index++)
    text += " " + visibleText(children[index]);
  return text;
}`;

/** Between the parts of what an expression gives; JSON is not to be relied on. */
export const BETWEEN = "\u0001";

/**
 * How many of the kit's elements are dressed, of how many, what went wrong, and
 * what can be read. Elements draw when a reader comes near: so it goes there.
 */
export const STATE = `(async () => {
  ${VISIBLE_TEXT}
  const all = ${ALL};
  const roots = [];
  for (const one of all("*"))
    if (one.localName.startsWith("corett-") && !one.parentNode.closest?.("[data-bench]")) {
      one.setAttribute("data-bench", "");
      roots[roots.length] = one;
    }
  let dressed = 0;
  for (const root of roots) {
    root.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const shadow = root.shadowRoot;
    const { width, height } = root.getBoundingClientRect();
    const first = shadow && shadow.querySelector(":not(slot):not(style)");
    const inner = root.localName === "corett-document" ? shadow && shadow.querySelector("*")?.shadowRoot : shadow;
    if (first && inner && inner.querySelector(":not(slot):not(style)") &&
        shadow.adoptedStyleSheets.length + shadow.styleSheets.length > 0 && width > 40 && height > 20) dressed++;
  }
  for (const root of roots) root.removeAttribute("data-bench");
  const content = all(".contenido")[0];
  return [dressed, roots.length, (window.bench ? window.bench.said : []).join(" | "),
    visibleText(content).replace(/\\s+/g, " ")].join("${BETWEEN}");
})()`;

/** What belongs to the host and must stay as it was, as lines. */
export const OWN = `(() => {
  const lines = [];
  const line = (name, object) => {
    const names = Object.getOwnPropertyNames(object).sort();
    for (let index = 0; index < names.length; index++)
      lines[lines.length] = name + "." + names[index];
  };
  line("window", window);
  line("document", document);
  for (const name of ["Object", "Array", "String", "Function", "Promise", "Element",
    "HTMLElement", "Node", "EventTarget", "Document", "ShadowRoot", "CSSStyleSheet"]) {
    line(name, window[name]);
    line(name + ".prototype", window[name].prototype);
  }
  line("html", document.getElementsByTagName("html")[0]);
  for (const listener of window.bench ? window.bench.listeners : [])
    lines[lines.length] = "listener " + listener;
  lines[lines.length] = "storage " + localStorage.length + sessionStorage.length;
  return lines.join("\\n");
})()`;

/** Takes our box out of the page, so that the rest of it can be compared. */
export const WITHOUT_US = `(async () => {
  const content = (${ALL})(".contenido")[0];
  content.style.setProperty("display", "none", "important");
  scrollTo({ top: 0, behavior: "instant" });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 80)));
  return "";
})()`;
