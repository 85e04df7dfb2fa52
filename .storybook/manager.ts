import hex from "@corett/tokens/tokens.hex.json";
import { addons } from "storybook/manager-api";
import { create } from "storybook/theming";

const { light } = hex.region;

addons.setConfig({
  theme: create({
    base: "light",
    brandTitle: "CORETT (provisional)",
    brandImage: "logo/name.svg",
    brandUrl: "./",
    fontBase: '"Noto Sans", system-ui, sans-serif',
    appBg: light["bg-soft"],
    appContentBg: light.bg,
    appPreviewBg: light.bg,
    appBorderColor: light.border,
    appBorderRadius: 4,
    barBg: light.bg,
    barTextColor: light["text-muted"],
    barSelectedColor: light.accent,
    barHoverColor: light.accent,
    colorPrimary: light.accent,
    colorSecondary: light.accent,
    textColor: light.text,
    textMutedColor: light["text-muted"],
    textInverseColor: light.bg,
    inputBg: light.bg,
    inputBorder: light.border,
    inputTextColor: light.text,
    inputBorderRadius: 4,
    buttonBg: light["bg-soft"],
    buttonBorder: light.border,
  }),
  // What is provisional stays in sight.
  sidebar: { showRoots: true },
});
