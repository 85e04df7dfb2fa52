export default {
  globs: ["src/**/*.ts"],
  exclude: ["src/**/*.{test,stories,examples,messages,styles,view}.ts"],
  outdir: "dist",
  litelement: true,
  quiet: true,
};
