/**
 * Hostile strings where an author writes or chooses something, for Joomla and
 * Drupal: texts with `{corett …}`, and forms' fields. In WordPress a real site is
 * asked.
 */
import { readPayloads } from "./payloads.ts";

/** What people and editors write for a text inside an attribute. */
const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (letter) => `&#${letter.codePointAt(0)?.toString() ?? ""};`,
  );

export const NAMES = ["lang", "country", "theme", "way"] as const;

/** A good document with a hostile value for every other attribute. */
const hostileAttributes = (id: string, payload: string): string =>
  `{corett id="${id}" ${NAMES.map((name) => `${name}="${escaped(payload)}"`).join(" ")}}`;

/** A hostile string where a document should be. */
const hostileId = (payload: string): string =>
  `{corett id="${escaped(payload)}"}`;

/**
 * Whether HTML holds no tag but those of a document of the kit. The texts around it
 * are all entities, so any other tag would be of the hostile string.
 */
const isInert = (html: string, document: string): boolean =>
  !html.replace(document, "").includes("<");

type Values = Readonly<Record<string, string>>;

/** How a system is asked for the HTML of a text or of a form. */
export interface Places<Case> {
  readonly render: (
    cases: readonly Case[],
  ) => Promise<readonly { readonly html: string }[]>;
  readonly text: (text: string, settings?: Values) => Case;
  readonly form: (values: Values) => Case;
}

/** What came of hostile strings: HTML with a tag too many, and HTML that changed. */
export interface Harm {
  readonly tried: number;
  readonly hurt: readonly string[];
  readonly changed: readonly string[];
}

/** Every hostile string in every attribute, field and setting of a good document. */
export async function harmOfAttributes<Case>(
  id: string,
  { render, text, form }: Places<Case>,
): Promise<Harm> {
  const payloads = await readPayloads();
  const hostile = (payload: string): Values =>
    Object.fromEntries(NAMES.map((name) => [name, payload]));
  const good = `{corett id="${id}"}`;
  const [safe, ...texts] = await render([
    text(good),
    ...payloads.map((payload) => text(hostileAttributes(id, payload))),
  ]);
  const document = safe?.html ?? "";
  const fields = await render(
    payloads.flatMap((payload) => [
      form({ id, ...hostile(payload) }),
      text(good, hostile(payload)),
    ]),
  );
  return {
    tried: texts.length + fields.length,
    hurt: [...texts, ...fields]
      .map(({ html }) => html)
      .filter((html) => !document || !isInert(html, document)),
    // A field has no way out of its attribute: nothing at all may change.
    changed: fields.map(({ html }) => html).filter((html) => html !== document),
  };
}

/** Every hostile string where the name of a document should be. */
export async function harmOfIds<Case>({
  render,
  text,
  form,
}: Places<Case>): Promise<Harm> {
  const payloads = await readPayloads();
  const texts = await render(
    payloads.map((payload) => text(hostileId(payload))),
  );
  const fields = await render(payloads.map((payload) => form({ id: payload })));
  return {
    tried: texts.length + fields.length,
    hurt: texts.map(({ html }) => html).filter((html) => !isInert(html, "")),
    changed: fields.map(({ html }) => html).filter((html) => html !== ""),
  };
}
