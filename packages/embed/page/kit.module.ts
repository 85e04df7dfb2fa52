/** The whole kit as a module. */
import "@corett/elements/define";
import { upgradeAll } from "./upgrade.ts";

upgradeAll();
