import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "./source-text.ts";

const good = `{
  "name": { "es-419": "Uno", "en": "One" },
  "list": [
    1,
    { "deep": true }
  ]
}`;

const at = (place: (string | number)[], what: "value" | "name" = "value") => {
  const { line, column } = readSource(good).locate(place, what);
  return `${String(line)}:${String(column)}`;
};

describe("a place in a JSON text", () => {
  it("is where the value begins", () => {
    expect(at([])).toBe("1:1");
    expect(at(["name", "en"])).toBe("2:36");
    expect(at(["list", 0])).toBe("4:5");
    expect(at(["list", 1, "deep"])).toBe("5:15");
  });

  it("is the field's name, if that is meant", () => {
    expect(at(["name", "en"], "name")).toBe("2:30");
  });

  it("is what lacks the field, if there is none", () => {
    expect(at(["name", "quc"])).toBe("2:11");
    expect(at(["list", 7])).toBe("3:11");
    expect(at(["list", 1, "deep", "er"])).toBe("5:15");
  });

  it("counts the lines of Windows as lines", () => {
    const source = readSource(good.replaceAll("\n", "\r\n"));
    expect(source.locate(["list", 1, "deep"], "value")).toEqual({
      line: 5,
      column: 15,
    });
  });
});

describe("a JSON text", () => {
  it("says what JSON.parse says", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const source = readSource(text);
        expect(source.errors).toEqual([]);
        expect(source.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it("is refused where JSON.parse refuses it, wherever it is cut off", () => {
    for (let length = 0; length < good.length; length++) {
      const { errors, value } = readSource(good.slice(0, length));
      expect(errors.length, `cut at ${String(length)}`).toBeGreaterThan(0);
      expect(value).toBeUndefined();
    }
  });

  it("tells every error, not the first only", () => {
    const { errors } = readSource('{ "a" 1,\n "b": tru,\n "c": 1 2 }');
    expect(new Set(errors.map((one) => one.at.line))).toEqual(
      new Set([1, 2, 3]),
    );
  });

  it("tells fields that stand twice, however deep", () => {
    const text = '{ "a": [{ "b": 1,\n "b": 2 }],\n "a": 3 }';
    expect(readSource(text).twice).toEqual([
      { place: ["a", 0, "b"], at: { line: 2, column: 2 } },
      { place: ["a"], at: { line: 3, column: 2 } },
    ]);
  });

  it("tells a slip once, though the parser stumbles over it again and again", () => {
    const told = (text: string) =>
      readSource(text).errors.map(
        ({ fault, at }) => `${fault} ${String(at.line)}:${String(at.column)}`,
      );
    expect(told('{ "a": "say "hello" to all",\n "b": 1 }')).toEqual([
      "inner-quote 1:14",
    ]);
    expect(told("{ “a”: 1,\n “b”: 2 }")).toEqual([
      "quote-sign 1:3",
      "quote-sign 2:2",
    ]);
    expect(told('{ "a": 1,\n}')).toEqual(["last-comma 1:9"]);
    expect(told("{ 'a': 1 }")).toEqual(["quote-sign 1:3"]);
  });

  it("is told with places in it, whatever is cut out or put in", () => {
    const junk = fc.constantFrom(
      "",
      '"',
      ",",
      "{",
      "]",
      "“",
      "\\",
      "\n",
      "9",
      "//",
    );
    const place = fc.nat(good.length);
    fc.assert(
      fc.property(place, fc.nat(8), junk, (from, length, put) => {
        const text = good.slice(0, from) + put + good.slice(from + length);
        const lines = text.split("\n");
        const { errors, value } = readSource(text);
        expect(errors.length > 0).toBe(value === undefined);
        for (const { at } of errors) {
          expect(at.line).toBeLessThanOrEqual(lines.length);
          const { length: end } = lines[at.line - 1] ?? "";
          expect(at.column).toBeLessThanOrEqual(end + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is read in good time, however much is wrong with it", () => {
    const text = `{${"“a”: 1,\n".repeat(20_000)}}`;
    const started = performance.now();
    expect(readSource(text).errors).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("counts every ending of a line that editors know", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = `{${end}"a": 1,${end}"b": x${end}}`;
      expect(readSource(text).errors[0]?.at).toEqual({ line: 3, column: 6 });
    }
  });
});
