/**
 * The ways into a page: what each is called and needs, and its HTML. Pure: for
 * the studio in a browser, the plugins' build, and tests.
 */
export { isAddress, isFolder } from "../address.ts";
export type * from "../manifest.ts";
export {
  DATA_MODES,
  type DataMode,
  SCRIPTS,
  type ScriptKind,
} from "./kinds.ts";
export { type Directive, policyFor, policyText } from "./policy.ts";
export { type Oembed, oembedFor } from "./oembed.ts";
export { scriptFor, scriptTag } from "./script-tag.ts";
export { type Material, placeFor, snippetFor } from "./snippet.ts";
export { type Way, WAY_NAMES, type WayName, wayOf, WAYS } from "./ways.ts";
export type { Bilingual, Loss } from "./words.ts";
