/** What must not stand in code that runs on other people's pages. */

const MARKUP =
  "Content never becomes markup: use text, attributes or a Lit template.";
const TRACE = "Nothing is stored on or sent from the reader's machine.";
const REPLACED =
  "Old Prototype and MooTools have a method of their own in its place.";

const member = (object, property, message) => ({
  selector: `MemberExpression[object.name="${object}"][property.name="${property}"]`,
  message,
});
const property = (name, message) => ({
  selector: `MemberExpression[property.name="${name}"]`,
  message,
});

export const browserRules = {
  files: ["packages/elements/src/**/*.ts"],
  ignores: ["**/*.test.ts", "**/*.stories.ts"],
  rules: {
    "no-eval": "error",
    "no-new-func": "error",
    "@typescript-eslint/no-implied-eval": "error",
    "no-restricted-imports": [
      "error",
      {
        paths: [
          "lit/directives/unsafe-html.js",
          "lit/directives/unsafe-svg.js",
          "lit/directives/style-map.js",
          "lit/static-html.js",
          "lit/decorators.js",
        ].map((name) => ({ name, message: MARKUP })),
      },
    ],
    "no-restricted-syntax": [
      "error",
      property("innerHTML", MARKUP),
      property("outerHTML", MARKUP),
      property("insertAdjacentHTML", MARKUP),
      property("cookie", TRACE),
      property("sendBeacon", TRACE),
      { selector: 'Identifier[name="localStorage"]', message: TRACE },
      { selector: 'Identifier[name="sessionStorage"]', message: TRACE },
      { selector: 'Identifier[name="indexedDB"]', message: TRACE },
      member("Array", "from", REPLACED),
      property("reduce", REPLACED),
      {
        selector:
          'CallExpression[callee.property.name="entries"][arguments.length=0]',
        message: REPLACED,
      },
      member("customElements", "define", "Use register(): first copy wins."),
      {
        selector:
          'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s"]style=/]',
        message: "A strict content security policy forbids style attributes.",
      },
      {
        selector:
          "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]",
        message: "A strict content security policy forbids inline handlers.",
      },
    ],
  },
};

/** The one place that registers. */
export const registerMayDefine = {
  files: ["packages/elements/src/define-once.ts"],
  rules: { "no-restricted-syntax": "off" },
};
