/**
 * A stylelint rule that knows CORETT's tokens: `corett/known-tokens` reports a
 * `--corett-*` property that there is not, one that is private, and one that is
 * deprecated, with what to use instead.
 */
import { readFileSync } from "node:fs";
import stylelint from "stylelint";

const RULE = "corett/known-tokens";

const messages = stylelint.utils.ruleMessages(RULE, {
  unknown: (name) => `Unknown token "${name}": it sets or reads nothing`,
  private: (name) => `"${name}" is private to the tokens; use a semantic token`,
  deprecated: (name, instead) => `Deprecated token "${name}": use "${instead}"`,
});

/** Properties of the base sheet that only it may use. */
const PRIVATE = /^--corett-(?:is|brand)-/;

/**
 * The public tokens by property; the value is what replaces a deprecated one.
 *
 * @param {URL} file - `tokens.json`
 * @returns {ReadonlyMap<string, string | undefined>}
 */
export function readTokens(
  file = new URL("../dist/tokens.json", import.meta.url),
) {
  const [region] = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    region.tokens.light.map(({ property, replacedBy }) => [
      property,
      replacedBy && `--corett-${replacedBy}`,
    ]),
  );
}

/**
 * @param {string} name
 * @param {ReturnType<typeof readTokens>} tokens
 */
function faultOf(name, tokens) {
  if (PRIVATE.test(name)) return messages.private(name);
  if (!tokens.has(name)) return messages.unknown(name);
  const instead = tokens.get(name);
  return instead && messages.deprecated(name, instead);
}

/** @param {ReturnType<typeof readTokens>} tokens */
export const ruleFor = (tokens) => {
  const rule = (primary) => (root, result) => {
    if (!primary) return;
    root.walkDecls((node) => {
      const text = `${node.prop}: ${node.value}`;
      for (const word of new Set(text.match(/--corett-[\w-]+/g))) {
        const message = faultOf(word, tokens);
        if (message)
          stylelint.utils.report({
            result,
            ruleName: RULE,
            message,
            node,
            word,
          });
      }
    });
  };
  rule.ruleName = RULE;
  rule.messages = messages;
  rule.meta = { url: "https://www.npmjs.com/package/@corett/tokens" };
  return rule;
};

export default stylelint.createPlugin(RULE, ruleFor(readTokens()));
