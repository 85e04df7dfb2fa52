import "@corett/elements/define";
import "@corett/tokens/fonts.css";
import "@corett/elements/quick-exit/define";
import "@corett/elements/reader/define";
import themes from "@corett/tokens/tokens.json";
import tokens from "@corett/tokens/tokens.css?inline";
import bz from "@corett/tokens/themes/bz.css?inline";
import cr from "@corett/tokens/themes/cr.css?inline";
import dominican from "@corett/tokens/themes/do.css?inline";
import gt from "@corett/tokens/themes/gt.css?inline";
import hn from "@corett/tokens/themes/hn.css?inline";
import mx from "@corett/tokens/themes/mx.css?inline";
import ni from "@corett/tokens/themes/ni.css?inline";
import pa from "@corett/tokens/themes/pa.css?inline";
import sv from "@corett/tokens/themes/sv.css?inline";
import {
  type Preview,
  setCustomElementsManifest,
} from "@storybook/web-components-vite";
import manifest from "@corett/elements/custom-elements.json";
import componentPage from "./component-page.mdx";
import { theme } from "./theme.ts";

setCustomElementsManifest(manifest);

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [tokens, bz, cr, dominican, gt, hn, mx, ni, pa, sv].join("\n"),
);
// Pages of text have no story whose decorator would do it.
document.adoptedStyleSheets = [sheet];

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
    docs: { theme, page: componentPage },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          "Inicio (Start)",
          "Palabras (Words)",
          "Para",
          "Manual de marca · Brand manual",
          "Componentes",
          "Calidad · Quality",
        ],
      },
    },
  },
  initialGlobals: { language: "es-419", theme: "region", scheme: "light" },
  globalTypes: {
    language: {
      description: "Idioma / Language",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "es-419", title: "Español" },
          { value: "en", title: "English" },
        ],
      },
    },
    theme: {
      description: "Tema / Theme",
      toolbar: {
        icon: "paintbrush",
        dynamicTitle: true,
        items: [
          ...themes.map(({ theme, place }) => ({
            value: theme,
            title: place["es-419"],
          })),
          { value: "none", title: "Sin tokens de la página / No page tokens" },
        ],
      },
    },
    scheme: {
      description: "Esquema de color / Colour scheme",
      toolbar: {
        icon: "mirror",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Claro / Light" },
          { value: "dark", title: "Oscuro / Dark" },
          {
            value: "light-high-contrast",
            title: "Claro, alto contraste / Light, high contrast",
          },
          {
            value: "dark-high-contrast",
            title: "Oscuro, alto contraste / Dark, high contrast",
          },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals["language"]);
      const scheme = String(globals["scheme"]);
      root.dataset["corettScheme"] = scheme;
      root.dataset["corettTheme"] = String(globals["theme"]);
      // Without tokens the page's own colour scheme is what components follow.
      root.style.colorScheme = scheme.startsWith("dark") ? "dark" : "light";
      document.adoptedStyleSheets = globals["theme"] === "none" ? [] : [sheet];
      document.body.style.background = "var(--corett-color-bg, Canvas)";
      document.body.style.fontFamily = "system-ui, sans-serif";
      return story();
    },
  ],
};

export default preview;
