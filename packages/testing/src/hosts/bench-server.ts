import { readFile } from "node:fs/promises";
import sirv from "sirv";
import { fileURLToPath } from "node:url";
import { NONCE } from "@corett/host-pages/hosts";
import { type Served, serveWith } from "../serve.ts";
import { TRAP } from "./trap.ts";

/** The built host pages. */
export const PAGES = new URL(
  "../../../../apps/host-pages/dist/",
  import.meta.url,
);

/** The page with the bench's script before all others. */
const trapped = (page: string) =>
  page.replace(
    "<head>",
    `<head><script nonce="${NONCE}" src="/trap.js"></script>`,
  );

/** The page as it was before anyone put the kit's script into it. */
const bare = (page: string) =>
  page.replace(/<script [^>]*src="[^"]*\/kit\/[^>]*><\/script>/g, "");

/**
 * Serves the host pages with the bench's script in them; with `?bare` after
 * their address, without the kit's.
 */
export function serveHosts(): Promise<Served> {
  const files = sirv(fileURLToPath(PAGES), { dev: true });
  return serveWith((request, response) => {
    const [path = "", query] = (request.url ?? "").split("?");
    if (path === "/trap.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(TRAP);
      return;
    }
    const kind = /^\/hosts\/[\w.-]+\.(html|xhtml)$/.exec(path)?.[1];
    if (!kind) {
      files(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    readFile(new URL(path.slice(1), PAGES), "utf8").then(
      (page) => {
        const type = kind === "html" ? "text/html" : "application/xhtml+xml";
        response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
        response.end(trapped(query === "bare" ? bare(page) : page));
      },
      () => response.writeHead(404).end(),
    );
  });
}
