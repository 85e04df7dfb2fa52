/** @type {import("stylelint").Config} */
export default {
  extends: ["stylelint-config-standard"],
  plugins: ["@corett/tokens/stylelint"],
  ignoreFiles: ["**/dist/**", "**/storybook-static/**"],
  rules: {
    "corett/known-tokens": true,
    "custom-property-pattern": "^corett-[a-z0-9-]+$",
    // Pages are read from right to left too.
    "property-disallowed-list": [
      "/^(margin|padding|border)-(left|right)/",
      "left",
      "right",
      "float",
    ],
  },
};
