import { readFile } from "node:fs/promises";
import { filesFolder } from "@corett/embed/compose";
import { type Served, serveWith } from "./serve.ts";

/** A request as the server saw it. */
export interface Asked {
  readonly path: string;
  readonly referrer: string | undefined;
  readonly cookie: string | undefined;
}

/** A site of somebody else that has the kit's folder at `/kit/`. */
export interface KitHost extends Served {
  /** Every request since the last `forget`, the page's own left out. */
  readonly asked: Asked[];
  /** The address of a page with this in its body. */
  page(body: string, head?: string): string;
  forget(): void;
  /** Answers a path in another way than with the kit's file. */
  answer(path: string, status: number, body: string): void;
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/**
 * Serves pages and the kit's files.
 *
 * @param cors - lets other sites read the files
 */
export async function serveKit(cors = false): Promise<KitHost> {
  const pages: string[] = [];
  const asked: Asked[] = [];
  const others = new Map<string, readonly [number, string]>();
  const served = await serveWith((request, response) => {
    const path = (request.url ?? "/").replace(/\?.*/, "");
    const page = /^\/page\/(\d+)$/.exec(path)?.[1];
    if (page) {
      response
        .writeHead(200, {
          "content-type": TYPES["html"],
          "set-cookie": "visit=1; Path=/; SameSite=Lax",
        })
        .end(pages[Number(page)]);
      return;
    }
    const { referer: referrer, cookie } = request.headers;
    asked.push({ path, referrer, cookie });
    const other = others.get(path);
    if (other) {
      response.writeHead(other[0]).end(other[1]);
      return;
    }
    const type = TYPES[path.replace(/.*\./, "")] ?? "text/plain";
    const headers = {
      "content-type": type,
      ...(cors && { "access-control-allow-origin": "*" }),
    };
    readFile(new URL(path.replace(/^\/kit\//, ""), filesFolder)).then(
      (content) => response.writeHead(200, headers).end(content),
      () => response.writeHead(404).end(),
    );
  });
  return {
    ...served,
    asked,
    page: (body, head = "") =>
      `${served.address}page/${pages.push(`<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Sitio</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`) - 1}`,
    forget: () => {
      asked.length = 0;
    },
    answer: (path, status, body) => others.set(path, [status, body]),
  };
}
