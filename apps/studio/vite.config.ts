import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { copies } from "./build/copies.ts";
import { frame } from "./build/frame.ts";
import { kinds } from "./build/kinds.ts";
import { PAGES } from "./src/frame/pages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each page in Spanish, and in English below `en/`. */
const entries = PAGES.flatMap(({ file }) => [file, `en/${file}`]);

export default defineConfig({
  // The folder may lie anywhere on a server.
  base: "./",
  publicDir: false,
  plugins: [frame(), kinds(), copies()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    // The policy of the pages knows no `data:` address but for pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      input: [...entries, "preview.html"].map(here),
    },
  },
});
