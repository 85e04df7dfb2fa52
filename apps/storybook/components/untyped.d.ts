declare module "*.mdx" {
  /** A page of documentation, which only Storybook draws. */
  const page: unknown;
  export default page;
}
