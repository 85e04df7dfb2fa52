import { z } from "zod";
import { CONTENT_SCHEMAS, type ContentKind } from "./content.ts";

/** What an editor reads the JSON Schema's address from. */
const SCHEMA_FIELD = { $schema: { type: "string" as const } };

/**
 * The rules of a kind as JSON Schema (draft 2020-12), for completion in an
 * editor and for checks in other languages. Rules that JSON Schema cannot say
 * (a total is the sum of its parts, an id exists) are only in the zod schemas.
 */
export function jsonSchemaOf(kind: ContentKind): Record<string, unknown> {
  const schema = z.toJSONSchema(CONTENT_SCHEMAS[kind]);
  const root = String(schema.$ref).split("/").at(-1) ?? "";
  const definition = schema.$defs?.[root];
  if (!definition) throw new TypeError(`${kind} has no named schema`);
  definition.properties = { ...SCHEMA_FIELD, ...definition.properties };
  return schema;
}
