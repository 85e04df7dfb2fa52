/** The whole kit as a classic script. */
import "@corett/elements/define";
import { upgradeAll } from "./upgrade.ts";

upgradeAll();
