import { isServer } from "lit";

/**
 * True while a snippet is prerendered. Lit declares the constant of the browser
 * build, so the compiler would take every question about it for answered.
 */
export const onServer: boolean = isServer;
