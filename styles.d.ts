/** Vite gives a style sheet's text. */
declare module "*.css?inline" {
  const text: string;
  export default text;
}
