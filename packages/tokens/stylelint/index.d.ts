import type { Plugin, Rule } from "stylelint";

/** The public tokens by custom property; the value replaces a deprecated one. */
export declare function readTokens(
  file?: URL,
): ReadonlyMap<string, string | undefined>;

/** The rule for a list of tokens. */
export declare function ruleFor(
  tokens: ReadonlyMap<string, string | undefined>,
): Rule;

/** The plugin with the rule `corett/known-tokens`. */
declare const plugin: Plugin;
export default plugin;
