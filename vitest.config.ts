import { playwright } from "@vitest/browser-playwright";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { findBrowser, launchArguments } from "./scripts/browser.mjs";

const browser = process.env["CORETT_CHROMIUM"] ?? findBrowser();

const smallLit = fileURLToPath(
  new URL("packages/embed/src/lit/index.ts", import.meta.url),
);

const ofElements = "packages/elements/src/**/*.browser.test.ts";

const ofStatistics = "packages/statistics/src/**/*.browser.test.ts";

/** Where a page's HTML is read, as the studio does. */
const ofStudio = "apps/studio/src/**/*.browser.test.ts";

const ofSmallLit = "packages/embed/src/lit/*.browser.test.ts";

/** Made anew for each project: Vitest writes into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: launchArguments,
    },
  }),
  instances: [{ browser: "chromium" as const }],
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["{packages,scripts,eslint,apps}/**/*.test.ts"],
          exclude: [
            "**/node_modules/**",
            "**/dist/**",
            ofElements,
            ofStatistics,
            ofSmallLit,
            ofStudio,
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // It loads its WebAssembly from beside its script, so it stays there.
        optimizeDeps: { exclude: ["highs"] },
        test: {
          name: "chromium",
          include: [ofElements, ofStatistics, ofStudio],
          browser: chromium(),
        },
      },
      {
        // The same with what stands in Lit's place in the bundled files.
        resolve: {
          alias: [{ find: /^lit$/, replacement: smallLit }],
        },
        optimizeDeps: { include: ["fast-check", "lit/html.js"] },
        test: {
          name: "bundled",
          include: [ofElements, ofSmallLit],
          browser: chromium(),
        },
      },
    ],
  },
});
