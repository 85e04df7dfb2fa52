import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  stories: [
    "../apps/storybook/docs/**/*.mdx",
    "../apps/storybook/manual/*.stories.ts",
    "../apps/storybook/quality/*.stories.ts",
    "../packages/elements/src/**/*.stories.ts",
  ],
  staticDirs: [
    { from: "../packages/content/dist/published", to: "/published" },
    { from: "../packages/tokens/dist/logo", to: "/logo" },
  ],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  framework: { name: "@storybook/web-components-vite", options: {} },
  // The headings of the page of words are what a search for a synonym finds.
  features: { experimentalSearchDocsHeadings: true },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
