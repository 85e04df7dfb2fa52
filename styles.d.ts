/** Vite gives a style sheet's text. */
declare module "*.css?inline" {
  const text: string;
  export default text;
}

/** Vite gives a golden file's text. */
declare module "*.txt?raw" {
  const text: string;
  export default text;
}
