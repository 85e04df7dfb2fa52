import "@corett/elements/define";
import tokens from "@corett/tokens/tokens.css?inline";
import {
  type Preview,
  setCustomElementsManifest,
} from "@storybook/web-components-vite";
import manifest from "@corett/elements/custom-elements.json";

setCustomElementsManifest(manifest);

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens);

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    options: {
      storySort: { order: ["Inicio", "Componentes"] },
    },
  },
  initialGlobals: { language: "es-419", theme: "corett", scheme: "light" },
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
          { value: "corett", title: "CORETT (región)" },
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
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals["language"]);
      root.dataset["corettScheme"] = String(globals["scheme"]);
      // Without tokens the page's own colour scheme is what components follow.
      root.style.colorScheme = String(globals["scheme"]);
      document.adoptedStyleSheets = globals["theme"] === "none" ? [] : [sheet];
      document.body.style.background = "var(--corett-color-bg, Canvas)";
      document.body.style.fontFamily = "system-ui, sans-serif";
      return story();
    },
  ],
};

export default preview;
