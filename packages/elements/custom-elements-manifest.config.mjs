/**
 * The manifest is what others rely on: documentation, editors, types, controls
 * in Storybook. So it holds only what they may use, and names the files that
 * the package ships.
 */
function publicOnly() {
  /** `Class.member` of what the source marks with `@internal`. */
  const internal = new Set();
  const isInternal = (member, owner) =>
    internal.has(`${member.inheritedFrom?.name ?? owner.name}.${member.name}`);
  const isPublic = ({ name, privacy, static: isStatic }) =>
    !name.startsWith("#") && !isStatic && (privacy ?? "public") === "public";
  return {
    name: "corett-public-only",
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      for (const member of node.members)
        if (
          member.name &&
          ts
            .getJSDocTags(member)
            .some(({ tagName }) => tagName.text === "internal")
        )
          internal.add(`${node.name?.text}.${member.name.getText()}`);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules)
        for (const declaration of declarations) {
          if (!declaration.members) continue;
          declaration.attributes = declaration.attributes?.filter(
            ({ fieldName, ...attribute }) =>
              !isInternal({ ...attribute, name: fieldName }, declaration),
          );
          declaration.members = declaration.members.filter(
            (member) => isPublic(member) && !isInternal(member, declaration),
          );
          // A base class is no element that anybody can use.
          if (!declaration.tagName) delete declaration.customElement;
        }
    },
  };
}

/** Source files become the files that are shipped, wherever they are named. */
const shippedFiles = {
  name: "corett-shipped-files",
  packageLinkPhase({ customElementsManifest }) {
    const shipped = (value) =>
      value.replace(/^\/?src\/(.*)\.ts$/, "dist/$1.js");
    const visit = (value) => {
      for (const [key, inside] of Object.entries(value ?? {}))
        if (typeof inside === "object") visit(inside);
        else if (key === "module" || key === "path")
          value[key] = shipped(inside);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ["src/**/*.ts"],
  exclude: [
    "src/**/*.{test,sample,stories,examples,docs,messages,styles,view}.ts",
    "src/contracts/**",
  ],
  outdir: "dist",
  litelement: true,
  quiet: true,
  plugins: [publicOnly(), shippedFiles],
};
