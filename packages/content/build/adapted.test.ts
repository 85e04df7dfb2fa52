import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as content from "@corett/content";
import { textsIn } from "@corett/model";
import { describe, expect, it } from "vitest";

const shared =
  process.env["CORETT_SHARED"] ??
  fileURLToPath(new URL("../../../../shared", import.meta.url));
const source = `${shared}/reference/strategy-source.txt`;

/** As many words in a row are the source's own sentence, not ours. */
const RUN = 8;

/** What has one name only, and is long. */
const NAMES = [
  ...[
    ...content.members,
    ...content.organizations,
    ...content.alliances,
    ...content.calendar,
  ].map(({ name }) => name["es-419"]),
  "Coalición Regional contra la Trata de Personas y el Tráfico Ilícito de Migrantes",
  "la trata de personas y el tráfico ilícito de migrantes",
  "Día Internacional contra la Explotación Sexual Comercial y la Trata de Personas",
  "contra la Explotación Sexual Comercial y la Trata de Personas",
  "Objetivos de Desarrollo Sostenible 5, 8, 10 y 16",
  "Organización Internacional para las Migraciones (OIM)",
];

const wordsOf = (text: string) =>
  text.toLowerCase().match(/[\p{L}\p{N}]+|\|/gu) ?? [];

const namesLast = NAMES.map((name) => name.toLowerCase()).sort(
  (a, b) => b.length - a.length,
);

/** The words of a text; a name in it counts as an end. */
const ownWords = (text: string) =>
  wordsOf(
    namesLast.reduce(
      (rest, name) => rest.replaceAll(name, " | "),
      text.toLowerCase(),
    ),
  );

function* runsOf(words: readonly string[]) {
  for (let start = 0; start + RUN <= words.length; start++) {
    const run = words.slice(start, start + RUN);
    if (!run.includes("|")) yield run.join(" ");
  }
}

describe.skipIf(!existsSync(source))(
  "every text is our own (needs ../shared)",
  () => {
    it("shares no eight words in a row with the strategy, but names", () => {
      const theirs = new Set(runsOf(wordsOf(readFileSync(source, "utf8"))));
      const texts = [...textsIn({ ...content, published: [] })];
      const copied = texts.flatMap(({ at, text }) =>
        [...runsOf(ownWords(text["es-419"]))]
          .filter((run) => theirs.has(run))
          .map((run) => `${at.join(".")}: ${run}`),
      );
      expect(theirs.size).toBeGreaterThan(3000);
      expect(texts.length).toBeGreaterThan(400);
      expect(copied).toEqual([]);
    });
  },
);
