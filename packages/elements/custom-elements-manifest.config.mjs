/** What is marked `@internal` is the kit's own affair, state above all. */
function internalIsPrivate() {
  const names = new Set();
  const isInternal = ({ inheritedFrom, name, fieldName = name }, path) =>
    names.has(`${inheritedFrom?.module ?? path} ${fieldName}`);
  return {
    name: "corett-internal-is-private",
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassElement(node)) return;
      const tags = ts.getJSDocTags(node).map(({ tagName }) => tagName.text);
      if (tags.includes("internal"))
        names.add(`${moduleDoc.path} ${node.name.getText()}`);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations } of customElementsManifest.modules)
        for (const declaration of declarations)
          for (const list of ["attributes", "members"])
            declaration[list] &&= declaration[list].filter(
              (one) => !isInternal(one, path),
            );
    },
  };
}

/**
 * The manifest is what others rely on: documentation, editors, controls in
 * Storybook. So it holds only what they may use.
 */
const publicOnly = {
  name: "corett-public-only",
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy, static: isStatic }) =>
      !name.startsWith("#") && !isStatic && (privacy ?? "public") === "public";
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.members)
          declaration.members = declaration.members.filter(isPublic);
  },
};

export default {
  globs: ["src/**/*.ts"],
  exclude: [
    "src/**/*.{test,stories,examples,messages,styles,view,docs}.ts",
    "src/contracts/**",
  ],
  outdir: "dist",
  litelement: true,
  quiet: true,
  plugins: [internalIsPrivate(), publicOnly],
};
