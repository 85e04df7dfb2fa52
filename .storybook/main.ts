import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  stories: [
    "../apps/storybook/docs/**/*.mdx",
    "../packages/elements/src/**/*.stories.ts",
  ],
  staticDirs: [
    { from: "../packages/content/dist/published", to: "/published" },
  ],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  framework: { name: "@storybook/web-components-vite", options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
