import { adviceFor, findEngines } from "../../../../scripts/engines.mjs";
import { startChromium } from "./chromium.ts";
import type { Engine, EngineName, Look } from "./engine.ts";
import { startFirefox } from "./firefox.ts";
import { startWebKit } from "./webkit.ts";

/** Why an engine's tests cannot run on this machine, and what to do; "" if they can. */
export function missing(name: EngineName): string {
  const { firefox, webkit } = findEngines();
  if (name === "Firefox") return firefox ? "" : adviceFor("firefox");
  if (name === "WebKit") return webkit ? "" : adviceFor("webkit");
  // `npm test` does not begin without a Chromium.
  return "";
}

/**
 * Starts an engine.
 *
 * @throws Error if the machine has none, or the engine cannot look like that
 */
export function startEngine(
  name: EngineName,
  look: Look = {},
): Promise<Engine> {
  const { firefox, webkit } = findEngines();
  if (name === "Firefox" && firefox) return startFirefox(firefox, look);
  if (name === "WebKit" && webkit) return startWebKit(webkit, look);
  if (name === "Chromium") return startChromium(look);
  return Promise.reject(new Error(missing(name)));
}
