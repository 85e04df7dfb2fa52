import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasPhp, needsPhp } from "../test/php.ts";
import { phpOf, type Plain } from "./php.ts";

/** JSON with objects that have keys, as PHP has one sort of array for both. */
const plain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z'\\$]{1,8}$/), tie("value"), {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;

describe("data as PHP", () => {
  it("keeps quotes, backslashes and dollars as they are", () => {
    expect(phpOf({ "it's": String.raw`a\b $c` })).toBe(
      "array(\n\t'it\\'s' => 'a\\\\b $c',\n)",
    );
  });

  it.skipIf(!hasPhp)(`is read by PHP as it was (${needsPhp})`, () => {
    const values = fc.sample(plain, 200);
    const read = execFileSync("php", {
      input: `<?php echo json_encode(${phpOf(values)}, JSON_UNESCAPED_UNICODE);`,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify(values)));
  });
});
