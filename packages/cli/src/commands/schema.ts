import {
  CONTENT_KINDS,
  type ContentKind,
  jsonSchemaOf,
  schemaNameOf,
} from "@corett/model";
import { type Call, EXIT, type Exit, UsageError } from "../terminal.ts";

/** A kind by its folder or by the name of its schema. */
const kindOf = (name: string): ContentKind | undefined =>
  CONTENT_KINDS.find((kind) => kind === name || schemaNameOf(kind) === name);

/** `corett schema [kind]` */
export function schema({ terminal, positionals }: Call): Promise<Exit> {
  const [name] = positionals;
  if (name === undefined) {
    for (const kind of CONTENT_KINDS)
      terminal.out(`${kind.padEnd(16)} ${schemaNameOf(kind)}.schema.json\n`);
    return Promise.resolve(EXIT.good);
  }
  const kind = kindOf(name);
  if (!kind)
    throw new UsageError({
      es: `no hay tipo «${name}»; hay ${CONTENT_KINDS.join(", ")}`,
      en: `there is no kind “${name}”; there are ${CONTENT_KINDS.join(", ")}`,
    });
  terminal.out(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
  return Promise.resolve(EXIT.good);
}
