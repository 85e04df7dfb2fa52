import { addons } from "storybook/manager-api";
import { theme } from "./theme.ts";

addons.setConfig({
  theme,
  // What is provisional stays in sight.
  sidebar: { showRoots: true },
});
