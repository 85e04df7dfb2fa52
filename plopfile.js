/** `pnpm run new:component`: a component's folder, and its place in the lists. */
const SRC = "packages/elements/src";

/** Names that say nothing about what is in a file; the house has none. */
const EMPTY_NAMES = ["utils", "helpers", "common", "misc", "shared"];

/** The lists that name every component, and the line that each gets. */
export const LISTS = [
  {
    path: `${SRC}/define.ts`,
    marker: "// plop: element",
    line: '["corett-{{kebabCase name}}", Corett{{pascalCase name}}],',
    import:
      'import { Corett{{pascalCase name}} } from "./{{kebabCase name}}/{{kebabCase name}}.ts";',
  },
  {
    path: `${SRC}/index.ts`,
    marker: "// plop: export",
    line:
      'export { Corett{{pascalCase name}} } from "./{{kebabCase name}}/{{kebabCase name}}.ts";\n' +
      'export {\n  {{camelCase name}}Messages,\n  type {{pascalCase name}}Words,\n} from "./{{kebabCase name}}/{{kebabCase name}}.messages.ts";',
  },
  {
    path: `${SRC}/all-examples.ts`,
    marker: "// plop: examples",
    line: '"corett-{{kebabCase name}}": {{camelCase name}}Examples,',
    import:
      'import { {{camelCase name}}Examples } from "./{{kebabCase name}}/{{kebabCase name}}.examples.ts";',
  },
];

/**
 * @param {unknown} name
 * @returns {true | string} a sentence if it is no name for a component
 */
export function checkName(name) {
  const text = String(name);
  if (text.startsWith("corett-"))
    return "Sin «corett-»: se antepone solo. / Without “corett-”: it is added.";
  if (!/^[a-z]+(-[a-z]+)*$/.test(text))
    return "En minúsculas, con guiones: mapa-regional. / Lower case, with hyphens: regional-map.";
  if (EMPTY_NAMES.includes(text))
    return "Ese nombre no dice qué muestra. / That name does not say what it shows.";
  return true;
}

const FILES = [
  "{name}.ts",
  "{name}.styles.ts",
  "{name}.view.ts",
  "{name}.messages.ts",
  "{name}.examples.ts",
  "{name}.docs.ts",
  "{name}.stories.ts",
  "{name}.test.ts",
  "{name}.browser.test.ts",
  "define.ts",
];

/** The lines that a list gets: its own, and an import at the top if it needs one. */
function additions({ path, marker, line, import: statement }) {
  const indent = path.endsWith("index.ts") ? "" : "  ";
  const entry = {
    type: "modify",
    path,
    pattern: marker,
    template: `${line}\n${indent}${marker}`,
  };
  if (!statement) return [entry];
  // Before the first import; Prettier does not mind the order.
  const pattern = /^import /m;
  return [
    { type: "modify", path, pattern, template: `${statement}\nimport ` },
    entry,
  ];
}

/** @param {import("plop").NodePlopAPI} plop */
export default function generators(plop) {
  plop.setGenerator("component", {
    description: "Un componente nuevo / A new component",
    prompts: [
      {
        type: "input",
        name: "name",
        message: "Nombre, sin «corett-» / Name, without “corett-”:",
        validate: checkName,
      },
      {
        type: "input",
        name: "summary",
        message: "Qué muestra, en inglés / What it shows, in English:",
        validate: (text) =>
          Boolean(String(text).trim()) || "Hace falta. / It is needed.",
      },
      {
        type: "input",
        name: "titleEs",
        message: "Título en Storybook, en español / Title, in Spanish:",
        default: ({ name }) => name,
      },
    ],
    actions: (answers) => {
      const wrong = checkName(answers?.["name"]);
      if (wrong !== true) throw new Error(wrong);
      return [
        ...FILES.map((file) => ({
          type: "add",
          path: `${SRC}/{{kebabCase name}}/${file.replace("{name}", "{{kebabCase name}}")}`,
          templateFile: `templates/component/${file.replace("{name}.", "component.")}.hbs`,
        })),
        ...LISTS.flatMap(additions),
      ];
    },
  });
}
