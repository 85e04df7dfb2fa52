import type { Exists } from "./browser.d.mts";

/** The programs that a WebKitGTK under a screen nobody sees consists of. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** The two engines besides Chromium, as far as a machine has them. */
export interface Engines {
  readonly firefox: string | undefined;
  readonly webkit: WebKitPrograms | undefined;
}

/** What a machine has. Pure. A name in CORETT_FIREFOX goes before the rest. */
export function chooseEngines(system: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: Exists;
}): Engines;

/** What this machine has; installs nothing. */
export function findEngines(): Engines;

/** Debian's packages of what is missing. Pure. */
export function packagesOf(engines: Engines): string[];

/**
 * Installs what is missing if we are root on Debian or Ubuntu, and says
 * elsewhere how to get it. Without an engine its tests are skipped.
 */
export function ensureEngines(): Promise<Engines>;

/** How to get an engine, in Spanish and English. */
export function adviceFor(engine: "firefox" | "webkit"): string;
