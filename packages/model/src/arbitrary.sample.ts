import fc from "fast-check";

/** The part of JSON Schema (draft 2020-12) that the model's schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

const plainText = (minLength: number) =>
  fc
    .string({ minLength, maxLength: 30, unit: "grapheme" })
    .map((text) => text.normalize("NFC").trim().padEnd(minLength, "ñ"));

function stringOf({ format, pattern, minLength = 1, maxLength }: Schema) {
  if (format === "date")
    return fc
      .date({
        min: new Date("1990-01-01"),
        max: new Date("2099-12-31"),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
  if (format === "uri") return fc.webUrl({ validSchemes: ["https"] });
  if (format === "email")
    return fc.nat(999).map((number) => `mesa${String(number)}@example.org`);
  if (pattern === undefined) return plainText(minLength);
  return fc
    .stringMatching(new RegExp(pattern, "u"), { size: "-1" })
    .filter((text) => text.length <= (maxLength ?? 40));
}

function objectOf(schema: Schema, of: (part: Schema) => fc.Arbitrary<unknown>) {
  const { properties = {}, required = [], additionalProperties } = schema;
  const own = Object.entries(properties).filter(([name]) => name !== "$schema");
  const known = fc.record(
    Object.fromEntries(own.map(([name, part]) => [name, of(part)])),
    { requiredKeys: [...required], noNullPrototype: true },
  );
  if (typeof additionalProperties !== "object" || own.length > 0) return known;
  return fc.dictionary(
    of(schema.propertyNames ?? { type: "string" }) as fc.Arbitrary<string>, // names are strings
    of(additionalProperties),
    { maxKeys: 3, noNullPrototype: true },
  );
}

/** Values that a JSON Schema of the model describes. */
export function arbitraryOf(root: Schema): fc.Arbitrary<unknown> {
  const of = (schema: Schema): fc.Arbitrary<unknown> => {
    const { $ref, type } = schema;
    if ($ref !== undefined) {
      const found = root.$defs?.[$ref.split("/").at(-1) ?? ""];
      if (!found) throw new TypeError(`no ${$ref}`);
      return of(found);
    }
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return fc.oneof(...choices.map(of));
    if ("const" in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const { minimum: min = 0, maximum: max = 1000 } = schema;
    switch (type) {
      case "string":
        return stringOf(schema);
      case "integer":
        return fc.integer({ min, max });
      case "number":
        // JSON has one zero.
        return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
      case "boolean":
        return fc.boolean();
      case "array":
        return fc.array(of(schema.items ?? {}), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 2),
        });
      case "object":
        return objectOf(schema, of);
      default:
        throw new TypeError(`no way to make ${JSON.stringify(schema)}`);
    }
  };
  return of(root);
}
