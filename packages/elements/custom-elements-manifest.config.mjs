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
  exclude: ["src/**/*.{test,stories,examples,messages,styles,view}.ts"],
  outdir: "dist",
  litelement: true,
  quiet: true,
  plugins: [publicOnly],
};
