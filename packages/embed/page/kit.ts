/** The whole kit as a classic script. */
import "@corett/elements/define";
import { upgradeAll } from "./upgrade.ts";

// A classic script knows its own address while it runs.
upgradeAll((document.currentScript as HTMLScriptElement).src); // it is running
