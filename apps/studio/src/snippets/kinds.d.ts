/** Made by the build from the published documents (build/kinds.ts). */
declare module "virtual:corett-kinds" {
  /** The kind of each document, by its id: `key-message`, `infographic`. */
  export const kinds: Readonly<Record<string, string>>;
}
