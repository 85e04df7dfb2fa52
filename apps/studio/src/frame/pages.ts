/** A page of the studio. */
export interface StudioPage {
  readonly name: "home" | "snippets" | "site" | "desk";
  /** Its file, in Spanish at the root and in English below `en/`. */
  readonly file: string;
}

/** The pages, in the order of the navigation. */
export const PAGES: readonly StudioPage[] = [
  { name: "home", file: "index.html" },
  { name: "snippets", file: "snippets.html" },
  { name: "site", file: "site.html" },
  { name: "desk", file: "desk.html" },
];
