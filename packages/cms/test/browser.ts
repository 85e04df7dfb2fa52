import { type Browser, chromium } from "playwright-core";
import { findBrowser, launchArguments } from "../../../scripts/browser.mjs";

/**
 * Starts the Chromium that the machine has.
 *
 * @throws Error if it has none; `npm test` says how to get one
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CORETT_CHROMIUM"] ?? findBrowser();
  if (!executablePath)
    throw new Error("no browser of the Chromium family was found");
  return chromium.launch({ executablePath, args: launchArguments });
}
