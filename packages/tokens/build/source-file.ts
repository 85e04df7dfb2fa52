import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";

const FOLDER = new URL("../src/", import.meta.url);

const reference = z.string().regex(/^\{[a-z0-9-]+(?:\.[a-z0-9-]+)+\}$/);

/**
 * What a token may be: of DTCG 2025.10 (Format and Color modules) the types that we
 * write CSS for. Terrazzo reads more than the report allows, a length in `em` or a
 * hex of three digits; other tools do not.
 */
const VALUES: Readonly<Record<string, z.ZodType>> = {
  color: z.strictObject({
    colorSpace: z.literal("srgb"),
    components: z.array(z.number().min(0).max(1)).length(3),
    // Optional in the report; e-mail, slides and Figma need it.
    hex: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  dimension: z.strictObject({
    value: z.number(),
    unit: z.enum(["px", "rem"]),
  }),
  duration: z.strictObject({
    value: z.number().min(0),
    unit: z.enum(["ms", "s"]),
  }),
  fontFamily: z.array(z.string().min(1)).min(1),
  number: z.number(),
};

const own = z
  .strictObject({
    status: z.enum(["provisional", "approved"]),
    es: z.string().endsWith(".").optional(),
    host: z.string().optional(),
    replacedBy: z.string().optional(),
  })
  .optional();

const token = z
  .strictObject({
    $type: z.string().optional(),
    $value: z.unknown(),
    $description: z.string().endsWith("."),
    $deprecated: z.string().min(1).optional(),
    $extensions: z.strictObject({ "org.corett": own }),
  })
  .refine(
    ({ $deprecated, $extensions }) =>
      ($deprecated === undefined) ===
      ($extensions["org.corett"]?.replacedBy === undefined),
    "a deprecated token has both $deprecated (why) and replacedBy (what instead)",
  );

const NAME = /^[^${}.][^{}.]*$/;
const OF_A_GROUP = ["$type", "$description", "$extensions"];

function faultsOf(path: string, type: unknown, node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [`${path}: no object`];
  const fields = new Map<string, unknown>(Object.entries(node));
  const kind = fields.get("$type") ?? type;
  if (fields.has("$value")) {
    const value = VALUES[String(kind)];
    if (!value) return [`${path}: no token of ours is a "${String(kind)}"`];
    const read = token
      .safeExtend({ $value: z.union([reference, value]) })
      .safeParse(node);
    return read.success
      ? []
      : read.error.issues.map(
          (issue) => `${path}.${issue.path.join(".")}: ${issue.message}`,
        );
  }
  return [...fields].flatMap(([name, child]) => {
    if (OF_A_GROUP.includes(name)) return [];
    if (!NAME.test(name)) return [`${path}: "${name}" is no name`];
    return faultsOf(path ? `${path}.${name}` : name, kind, child);
  });
}

/** What is wrong with one file of tokens, one line a fault. */
export const faultsIn = (json: unknown): readonly string[] =>
  faultsOf("", undefined, json);

/**
 * Checks all files of tokens.
 *
 * @throws Error with every fault of every file
 */
export async function checkSources(): Promise<void> {
  const names = await readdir(FOLDER, { recursive: true });
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith(".tokens.json"))
      .map(async (name) => {
        const text = await readFile(new URL(name, FOLDER), "utf8");
        return faultsIn(JSON.parse(text)).map((fault) => `${name} ${fault}`);
      }),
  );
  const faults = found.flat();
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
