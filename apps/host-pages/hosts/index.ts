import * as documents from "./documents.ts";
import type { Host } from "./host.ts";
import * as libraries from "./libraries.ts";
import * as policies from "./policies.ts";
import * as styles from "./styles.ts";
import * as wordpress from "./wordpress.ts";

export type { Bilingual, Host, Limit, Parts, Tried } from "./host.ts";
export { TRIED } from "./host.ts";
export { NONCE } from "./policies.ts";

/** Every imaginary host, the plainest first. */
export const HOSTS: readonly Host[] = [
  documents.plain,
  wordpress.wordpress,
  wordpress.stripped,
  libraries.joomla,
  libraries.prototype,
  styles.unset,
  styles.important,
  styles.cookieBar,
  styles.tables,
  documents.quirks,
  documents.xhtml,
  documents.base,
  documents.rightToLeft,
  documents.clobbered,
  documents.moved,
  libraries.versions,
  policies.nonce,
  policies.noTrustedTypes,
  policies.noStyles,
  policies.noScript,
  policies.noData,
  policies.gone,
  policies.saved,
];
