import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { ARROWS, arrowsOf, outsiders } from "./eslint/arrows.js";
import { browserRules, registerMayDefine } from "./eslint/browser.js";

const NODE_GLOBALS = {
  console: "readonly",
  process: "readonly",
  URL: "readonly",
};

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "**/storybook-static/",
    "**/node_modules/",
    // vue-tsc knows what a .vue file exports, ESLint does not.
    "apps/with-vue/src/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: NODE_GLOBALS },
  },
  {
    files: ["**/*.ts"],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // A number in a template is what it looks like.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      "max-lines": [
        "error",
        { max: 300, skipBlankLines: true, skipComments: true },
      ],
    },
  },
  {
    files: ["**/src/**/*.ts", "**/build/**/*.ts"],
    ignores: ["**/*.test.ts", "**/*.stories.ts"],
    rules: {
      "max-lines-per-function": [
        "error",
        { max: 90, skipBlankLines: true, skipComments: true },
      ],
    },
  },
  {
    // Arithmetic over typed arrays: an index is inside by the loop around it.
    files: [
      "packages/statistics/src/{audit,protect,rounding,solver}/**/*.ts",
      "packages/statistics/bench/**/*.ts",
    ],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  Object.keys(ARROWS).map(arrowsOf),
  outsiders,
  browserRules,
  registerMayDefine,
);
