import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser, launchArguments } from "./scripts/browser.mjs";

const browser = process.env["CORETT_CHROMIUM"] ?? findBrowser();

const inBrowser = "packages/{elements,statistics}/src/**/*.browser.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["{packages,scripts,eslint,apps}/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", inBrowser],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // It loads its WebAssembly from beside its script, so it stays there.
        optimizeDeps: { exclude: ["highs"] },
        test: {
          name: "chromium",
          include: [inBrowser],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(browser && { executablePath: browser }),
                args: launchArguments,
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
