import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { readFile } from "node:fs/promises";
import { filesFolder } from "@corett/embed/compose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, ENGINE_NAMES } from "../engines/engine.ts";
import { missing, startEngine } from "../engines/start.ts";
import { type Served, serveWith } from "../serve.ts";

const SECRET = "Lo que nadie más debe ver";

/** What is in sight in each frame after the third press, kept for later. */
const WATCH = `<script>
let from = 0, presses = 0;
addEventListener("keyup", () => { if (++presses === 3) from = performance.now(); }, true);
(function look() {
  if (from) localStorage.setItem("frames", (localStorage.getItem("frames") ?? "") +
    [Math.round(performance.now() - from), document.title,
      document.documentElement.innerText.trim().replace(/\\s+/g, " ")].join("\\t") + "\\n");
  requestAnimationFrame(look);
})();
</script>`;

/** A site that takes calls and never says a word: no request ever gets there. */
async function silence(): Promise<readonly [Server, string, Set<Socket>]> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return [server, `https://127.0.0.1:${address.port}/`, sockets];
}

describe.each(ENGINE_NAMES)("leaving in %s", (name) => {
  let engine: Engine;
  let server: Served;
  let hung: Awaited<ReturnType<typeof silence>>;

  const here = it.skipIf(missing(name) !== "");

  beforeAll(async () => {
    if (missing(name)) return;
    engine = await startEngine(name);
    hung = await silence();
    const script = await readFile(new URL("leave.js", filesFolder));
    // By hand: the kit's own snippets lead to no address of this machine.
    const exit = `<corett-quick-exit><a href="${hung[1]}">Salir ahora</a></corett-quick-exit>`;
    server = await serveWith((request, response) => {
      const isScript = request.url === "/leave.js";
      response.writeHead(200, {
        "content-type": isScript
          ? "text/javascript"
          : "text/html; charset=utf-8",
      });
      response.end(
        isScript
          ? script
          : request.url === "/log"
            ? "<title>log</title>"
            : `<!doctype html><html lang="es-419"><title>Trata</title>${WATCH}<script defer src="/leave.js"></script>${exit}<p>${SECRET}</p>`,
      );
    });
  });

  afterAll(async () => {
    if (missing(name)) return;
    for (const socket of hung[2]) socket.destroy();
    hung[0].close();
    await engine.close();
    await server.close();
  });

  here("is blank within 100 ms although the other site hangs", async () => {
    const tab = await engine.tab();
    await tab.open(server.address);
    expect(await tab.evaluate("document.body.innerText")).toContain(SECRET);
    // Nobody outside is ever asked.
    expect(
      await tab.evaluate("document.querySelector('corett-quick-exit a').href"),
    ).toBe(hung[1]);
    // A driver may wait for the site that never comes.
    const pressing = tab
      .press("Shift", "Shift", "Shift")
      .catch(() => undefined);
    await pause(1500);
    const wasAsked = hung[2].size;
    // Now it fails to come, and the driver takes orders again.
    for (const socket of hung[2]) socket.destroy();
    await pressing;
    await tab.open(`${server.address}log`);
    const log = await tab.evaluate("localStorage.getItem('frames') ?? ''");
    const frames = log
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(frames.length).toBeGreaterThan(0);
    for (const [, title, text] of frames)
      expect([title, text]).toEqual(["Cargando…", "Cargando…"]);
    expect(Number(frames[0]?.[0])).toBeLessThan(100);
    // It did try to get there.
    expect(wasAsked).toBeGreaterThan(0);
  });
});
