import { createServer, type RequestListener } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** A server on this machine only, and the requests that it has had. */
export interface Served {
  readonly address: string;
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves with a handler on a free port of the loopback interface. */
export async function serveWith(handler: RequestListener): Promise<Served> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || !address)
    throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Serves a folder. */
export function serveFolder(folder: URL): Promise<Served> {
  const files = sirv(fileURLToPath(folder), { dev: true });
  return serveWith((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
}
