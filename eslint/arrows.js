/**
 * Which package may import which: DESIGN.md's arrows, as data. A folder below
 * packages/ that is not named here is an error (arrows.test.ts).
 */
export const ARROWS = {
  tokens: [],
  model: [],
  statistics: ["model"],
  cli: ["model", "statistics"],
  content: ["cli", "model", "statistics"],
  elements: ["tokens"],
  embed: ["content", "elements", "model", "tokens"],
  cms: ["content", "elements", "embed", "tokens"],
  testing: ["content", "elements", "embed", "model", "statistics", "tokens"],
};

/** Packages of which only types may be imported. */
export const TYPES_ONLY = { elements: ["model"] };

const ALL = Object.keys(ARROWS);

const INSIDES = [
  {
    regex: String.raw`^@corett/[^/]+/(src|dist|build)/`,
    message: "Import what the package exports, not its inside.",
  },
  {
    regex: String.raw`^(\.\./)+(packages|apps|${ALL.join("|")})/`,
    message: "Import another package by its name.",
  },
];

/** The paths that the files of one package must not import. */
function forbidden(name) {
  const allowed = ARROWS[name];
  const types = TYPES_ONLY[name] ?? [];
  const others = ALL.filter(
    (one) => one !== name && !allowed.includes(one) && !types.includes(one),
  );
  return [
    {
      group: others.flatMap((one) => [`@corett/${one}`, `@corett/${one}/**`]),
      message: "This import goes against the arrows of docs/architecture.md.",
    },
    ...(types.length > 0
      ? [
          {
            group: types.flatMap((one) => [
              `@corett/${one}`,
              `@corett/${one}/**`,
            ]),
            allowTypeImports: true,
            message: "Only types come from here: the browser gets no zod.",
          },
          { group: ["zod", "zod/**"], message: "The browser gets no zod." },
        ]
      : []),
    ...INSIDES,
  ].filter((pattern) => !pattern.group || pattern.group.length > 0);
}

/** Apps and root scripts use the packages as anyone would. */
export const outsiders = {
  files: ["apps/**/*.ts", ".storybook/**/*.ts", "scripts/**/*.ts"],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      { patterns: INSIDES },
    ],
  },
};

/**
 * The configuration of one package.
 *
 * @param {string} name
 */
export function arrowsOf(name) {
  return {
    files: [`packages/${name}/**/*.ts`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: forbidden(name) },
      ],
    },
  };
}
