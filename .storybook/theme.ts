import hex from "@corett/tokens/tokens.hex.json";
import { create } from "storybook/theming";

const { light } = hex.region;

/** The brand's look for Storybook itself: its frame and its pages of text. */
export const theme = create({
  base: "light",
  brandTitle: "CORETT: kit provisional",
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
});
