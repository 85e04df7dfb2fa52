import { mo } from "gettext-parser";
import { describe, expect, it } from "vitest";
import { languageFiles, sourcesOf } from "./gettext.ts";
import { folderFiles } from "./kit.ts";
import { drupalSpanish, wordpressSpanish } from "./spanish.ts";

const FILES = new Map([
  [
    "a.php",
    `<?php
/* translators: %s: a number */
echo sprintf( __( 'There\\'s “%s”', 'corett' ), 3 );
esc_html_e( 'Yes', 'corett' ); __( 'Other', 'another-plugin' );`,
  ],
]);

describe("the words of a plugin", () => {
  it("are found with their place and their note", () => {
    expect(sourcesOf(FILES, "wordpress")).toEqual([
      {
        text: "There's “%s”",
        note: "translators: %s: a number",
        reference: "a.php:3",
      },
      { text: "Yes", reference: "a.php:4" },
    ]);
  });

  it("become a file that gettext reads", () => {
    const spanish = { "There's “%s”": "Hay «%s»", Yes: "Sí" };
    const files = languageFiles(
      sourcesOf(FILES, "wordpress"),
      spanish,
      "1.0.0",
    );
    const { translations } = mo.parse(Buffer.from(files.get("es.mo") ?? []));
    expect(translations[""]?.["Yes"]?.msgstr).toEqual(["Sí"]);
    expect(Buffer.from(files.get(".pot") ?? []).toString()).toContain(
      '#: a.php:3\n#. translators: %s: a number\nmsgid "There\'s “%s”"\nmsgstr ""',
    );
  });

  it("must all have a Spanish, and no Spanish may be left over", () => {
    const sources = sourcesOf(FILES, "wordpress");
    expect(() => languageFiles(sources, { Yes: "Sí" }, "1")).toThrow(/lacks/);
    const more = { "There's “%s”": "", Yes: "Sí", No: "No" };
    expect(() => languageFiles(sources, more, "1")).toThrow(/too much: No/);
  });

  it.each([
    ["wordpress", wordpressSpanish],
    ["drupal", drupalSpanish],
  ] as const)("of %s keep their placeholders", async (system, spanish) => {
    const folder = new URL(`../${system}/`, import.meta.url);
    const texts = sourcesOf(await folderFiles(folder), system);
    expect(texts.length).toBeGreaterThan(20);
    for (const { text } of texts)
      expect(spanish[text]?.match(/%s|\{corett[^}]*\}/g)).toEqual(
        text.match(/%s|\{corett[^}]*\}/g),
      );
  });
});
