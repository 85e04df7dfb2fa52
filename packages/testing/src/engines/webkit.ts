import type { ChildProcess } from "node:child_process";
import type { Engine, Key, Look, Tab } from "./engine.ts";
import { begin, end, freePort } from "./processes.ts";
import { beginSession, type Session } from "./webdriver.ts";

/** The programs of a WebKitGTK that can be driven. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** A screen that nobody sees: there is no WebKitGTK without one. */
  readonly screen: string;
}

/** Keys as WebDriver writes them. */
const KEYS: Readonly<Record<Key, string>> = {
  Shift: "\uE008",
  Escape: "\uE00C",
  Tab: "\uE004",
  Enter: "\uE007",
  a: "a",
};

/** A script that waits for what an expression comes to. It needs no eval. */
const scriptOf = (expression: string) => `const done = arguments[0];
Promise.resolve().then(() => (${expression})).then(
  (value) => done(typeof value === "string" ? "=" + value : "!no string"),
  (error) => done("!" + error));`;

/** Where on the screen an element is, after scrolling to it. */
const placeOf = (path: readonly string[]) => `(() => {
  let room = document, found;
  for (const selector of ${JSON.stringify(path)}) {
    found = room.querySelector(selector);
    if (!found) throw new Error("there is no " + selector);
    room = found.shadowRoot;
  }
  found.scrollIntoView({ block: "center" });
  const { x, y, width, height } = found.getBoundingClientRect();
  return Math.round(x + width / 2) + " " + Math.round(y + height / 2);
})()`;

function tabOf(session: Session): Tab {
  const evaluate = async (expression: string) => {
    const script = scriptOf(expression);
    const found = await session.post("execute/async", { script, args: [] });
    const text = String(found);
    if (text.startsWith("=")) return text.slice(1);
    throw new Error(text.slice(1));
  };
  const act = (id: string, type: string, actions: readonly object[]) =>
    session.post("actions", { actions: [{ id, type, actions }] });
  return {
    evaluate,
    async open(url) {
      await session.post("url", { url });
    },
    // By its place: WebKit's own click brings the element over as an object.
    async click(...path) {
      const [x, y] = (await evaluate(placeOf(path))).split(" ").map(Number);
      await act("mouse", "pointer", [
        { type: "pointerMove", duration: 0, x, y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },
    async press(...keys) {
      const actions = keys.flatMap((key) => [
        { type: "keyDown", value: KEYS[key] },
        { type: "keyUp", value: KEYS[key] },
      ]);
      await act("keyboard", "key", actions);
    },
    async back() {
      await session.post("back");
    },
    async screenshot() {
      return Buffer.from(String(await session.get("screenshot")), "base64");
    },
    // The session has one window; the next page takes it over.
    async close() {
      await session.post("url", { url: "about:blank" });
    },
  };
}

/** Starts the screen and gives its number, as the server itself chooses it. */
async function startScreen(
  program: string,
  { width = 800, height = 600 }: Look,
): Promise<readonly [ChildProcess, string]> {
  // MiniBrowser has a tool bar above the page.
  const size = `${Math.max(width, 800)}x${height + 200}x24`;
  const screen = begin(
    program,
    ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"],
    {},
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once("data", (data: Buffer) => {
      resolve(data.toString().trim());
    });
    screen.once("exit", () => {
      reject(new Error("Xvfb did not start"));
    });
    screen.once("error", reject);
  });
  return [screen, number];
}

/** Makes the window so large that the page in it has the size asked for. */
async function fit(
  session: Session,
  { width = 800, height = 600 }: Look,
): Promise<void> {
  const set = (w: number, h: number) =>
    session.post("window/rect", { x: 0, y: 0, width: w, height: h });
  await set(width, height);
  const inner = String(
    await session.post("execute/sync", {
      script: "return innerWidth + ' ' + innerHeight",
      args: [],
    }),
  );
  const [w = 0, h = 0] = inner.split(" ").map(Number);
  if (w !== width || h !== height)
    await set(width + (width - w), height + (height - h));
}

/**
 * Starts WebKitGTK on a screen of its own and speaks WebDriver with it. It
 * emulates nothing: no dark scheme, no forced colours, no reduced motion.
 *
 * @throws Error if the look asks for one of them
 */
export async function startWebKit(
  programs: WebKitPrograms,
  look: Look,
): Promise<Engine> {
  if (look.scheme === "dark" || look.reducedMotion || look.forcedColors)
    throw new Error("WebKitGTK cannot be told how the reader's system is set");
  const [screen, number] = await startScreen(programs.screen, look);
  const port = await freePort();
  const driver = begin(programs.driver, [`--port=${port}`], {
    DISPLAY: `:${number}`,
    // Its sandbox refuses to start as root. Nothing but our own pages is shown.
    ...(process.getuid?.() === 0 && {
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    }),
  });
  const stop = async () => {
    await end(driver);
    await end(screen);
  };
  try {
    const session = await beginSession(`http://127.0.0.1:${port}`, {
      // The tests' own servers sign for themselves.
      acceptInsecureCerts: true,
      "webkitgtk:browserOptions": {
        binary: programs.browser,
        args: ["--automation"],
      },
    });
    await fit(session, look);
    return {
      name: "WebKit",
      version: session.version,
      tab: () => Promise.resolve(tabOf(session)),
      async close() {
        await session.close().catch(() => undefined); // it may be gone
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
