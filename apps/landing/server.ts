/** Serves the built site on this machine only. */
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const PORT = Number(process.env["PORT"] ?? 4319);
const files = sirv(fileURLToPath(new URL("dist/", import.meta.url)), {
  dev: true, // reads the folder anew, so that a rebuild shows without a restart
});

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end("No encontrado / Not found\n");
  });
});

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `El puerto ${PORT} está ocupado; elija otro: PORT=4320 npm start\nPort ${PORT} is taken; choose another: PORT=4320 npm start`
      : error.message,
  );
  process.exitCode = 1;
});

server.listen(PORT, "127.0.0.1", () => {
  console.log(`
  El kit / The kit   http://127.0.0.1:${PORT}/
  Storybook          http://127.0.0.1:${PORT}/storybook/
  Host page          http://127.0.0.1:${PORT}/host/

  Ctrl+C para terminar / to stop`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
