import type { TaggedElement } from "./manifest.ts";

/** Attributes that every element of HTML has; the frameworks know their types. */
const GLOBAL = new Set(["lang", "id", "title", "hidden", "dir", "slot"]);

const comment = (text: string | undefined) =>
  text ? `    /** ${text.replace(/\s+/g, " ")} */\n` : "";

/** What a template may set on an element: its public fields. */
function propsOf({ tagName, name, members = [] }: TaggedElement): string {
  const fields = members.flatMap((member) =>
    member.kind === "field" && !member.readonly && !GLOBAL.has(member.name)
      ? [
          `${comment(member.description)}    ${member.name}?: ${name}["${member.name}"] | undefined;`,
        ]
      : [],
  );
  return `  "${tagName}": {${fields.length > 0 ? `\n${fields.join("\n")}\n  ` : ""}};`;
}

/** `types/elements.d.ts`: the tags with their classes and what can be set on them. */
function elementTypes(elements: readonly TaggedElement[]): string {
  const imports = elements.map(
    ({ name, path }) =>
      `import type { ${name} } from "../${path.replace("dist/", "")}";`,
  );
  const classes = elements.map(
    ({ tagName, name }) => `  "${tagName}": ${name};`,
  );
  return `${imports.join("\n")}

/** The class of each tag. */
export interface ElementClasses {
${classes.join("\n")}
}

/** What can be set on each tag, beyond what every element has. */
export interface ElementProps {
${elements.map(propsOf).join("\n")}
}

/** A tag of the kit. */
export type Tag = keyof ElementClasses;
`;
}

const IMPORT = `import type { ElementClasses, ElementProps, Tag } from "./elements.js";`;

/**
 * The types of each framework, by the name of their file. Each adds the kit's
 * tags to those that the framework knows, with the framework's own types for
 * what every element has.
 */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from "react";
${IMPORT}

/** The kit's tags in JSX. React 19 sets what the class has as properties. */
export type CorettElements = {
  [T in Tag]: DetailedHTMLProps<
    HTMLAttributes<ElementClasses[T]>,
    ElementClasses[T]
  > &
    ElementProps[T];
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CorettElements {}
  }
}
`,
  preact: `import type { HTMLAttributes } from "preact";
${IMPORT}

/** The kit's tags in JSX. */
export type CorettElements = {
  [T in Tag]: HTMLAttributes<ElementClasses[T]> & ElementProps[T];
};

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CorettElements {}
  }
}
`,
  solid: `import type { JSX } from "solid-js";
${IMPORT}

type Prefixed<P, Prefix extends string> = {
  [K in keyof P as \`\${Prefix}:\${K & string}\`]: P[K];
};

/** The kit's tags in JSX; \`prop:\` sets a property, \`attr:\` an attribute. */
export type CorettElements = {
  [T in Tag]: JSX.HTMLAttributes<ElementClasses[T]> &
    ElementProps[T] &
    Prefixed<ElementProps[T], "prop"> &
    Prefixed<ElementProps[T], "attr">;
};

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CorettElements {}
  }
}
`,
  vue: `import type { HTMLAttributes, PublicProps } from "vue";
${IMPORT}

/** The kit's tags in templates. */
export type CorettElements = {
  [T in Tag]: new () => ElementClasses[T] & {
    $props: HTMLAttributes & PublicProps & ElementProps[T];
  };
};

declare module "vue" {
  interface GlobalComponents extends CorettElements {}
}
`,
  svelte: `import type { HTMLAttributes } from "svelte/elements";
${IMPORT}

/** The kit's tags in Svelte's markup. */
export type CorettElements = {
  [T in Tag]: HTMLAttributes<ElementClasses[T]> & ElementProps[T];
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends CorettElements {}
}
`,
};

/** Every file of types, by its name below \`dist/types/\`. */
export function frameworkTypes(
  elements: readonly TaggedElement[],
): ReadonlyMap<string, string> {
  return new Map([
    ["elements.d.ts", elementTypes(elements)],
    ...Object.entries(FRAMEWORKS).map(
      ([name, text]) => [`${name}.d.ts`, text] as const,
    ),
  ]);
}
