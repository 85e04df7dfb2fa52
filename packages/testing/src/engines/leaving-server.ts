import { filesFolder } from "@corett/embed/compose";
import { markupOf, quickExitMark } from "@corett/elements/words";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createServer } from "node:https";
import { type Served, serveWith } from "../serve.ts";
import { makeIdentity } from "./certificate.ts";

/** What nobody else must see. */
export const SECRET = "Lo que nadie más debe ver";

/**
 * Notes what the page holds in each frame from the third press on. The drivers
 * wait while a page leaves, so it is kept in the tab, for the page before to read.
 */
const TELL = `
let presses = 0, from = 0;
const tell = (kind) => sessionStorage.setItem(sessionStorage.length, JSON.stringify({
  kind, at: performance.now() - from,
  text: document.documentElement.textContent, title: document.title,
}));
const look = () => { tell("frame"); requestAnimationFrame(look); };
addEventListener("keyup", () => {
  if (++presses !== 3) return;
  from = performance.now();
  requestAnimationFrame(look);
  new MutationObserver((_, observer) => {
    if (document.querySelector("#secret")) return;
    observer.disconnect();
    tell("blank");
  }).observe(document, { childList: true, subtree: true });
}, true);
`;

/** What was in sight, so many milliseconds after the third press. */
export interface Told {
  readonly kind: "frame" | "blank";
  readonly at: number;
  readonly text: string;
  readonly title: string;
}

/** What the page noted, in a page of the same server and tab. */
export const TOLD = `"[" + Object.values(sessionStorage).join() + "]"`;

/** Reads what {@link TOLD} came to. */
export const toldOf = (json: string): readonly Told[] =>
  JSON.parse(json) as Told[]; // written above

/** A site that keeps its visitors waiting until it is told to answer. */
export interface Elsewhere {
  readonly address: string;
  /** How many wait. */
  waiting(): number;
  answer(): void;
  close(): Promise<void>;
}

/** Serves it over TLS: the exit leads to secure addresses only. */
export async function serveElsewhere(): Promise<Elsewhere> {
  const waiting: ServerResponse[] = [];
  const server = createServer(makeIdentity(), ({ url }, response) => {
    if (url === "/") waiting.push(response);
    else response.writeHead(404).end(); // its icon
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || !address)
    throw new Error("the server has no port");
  return {
    address: `https://127.0.0.1:${address.port}/`,
    waiting: () => waiting.length,
    answer() {
      for (const response of waiting.splice(0))
        response
          .writeHead(200, { "content-type": "text/html; charset=utf-8" })
          .end("<!doctype html><title>Clima</title>Sol");
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Serves a page to leave, and one before it. */
export async function servePage(elsewhere: string): Promise<Served> {
  // The kit writes no address of a machine into its words: hence afterwards.
  const exit = markupOf(quickExitMark("es-419")).replace(
    /(<a\b[^>]*href=")[^"]*/,
    `$1${elsewhere}`,
  );
  const files: Readonly<Record<string, string>> = {
    "/leave.js": await readFile(new URL("leave.js", filesFolder), "utf8"),
    "/tell.js": TELL,
    "/start": "<!doctype html><title>Inicio</title><p>La página de antes",
    "/page": `<!doctype html><html lang="es-419"><title>Trata</title><script src="/tell.js"></script><script defer src="/leave.js"></script>${exit}<p id="secret">${SECRET}</p>`,
  };
  return serveWith((request, response) => {
    const path = request.url ?? "";
    const type = path.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(path in files ? 200 : 404, {
      "content-type": `${type}; charset=utf-8`,
    });
    response.end(files[path]);
  });
}
