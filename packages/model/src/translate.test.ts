import { describe, expect, it } from "vitest";
import { checkContent, type ContentFile } from "./check.ts";
import { coverageOfContent } from "./coverage.ts";
import { inLanguage } from "./in-language.ts";
import { pathOfText, textAt, translated } from "./translate.ts";
import { textsIn } from "./texts.ts";

const text = (es: string, en = `${es} (en)`) => ({ "es-419": es, en });

const message = {
  id: "greeting",
  name: text("Saludo"),
  variants: [
    {
      id: "forums-greeting",
      audience: "forums",
      text: text("Hola"),
      detail: text("Buenos días"),
      status: "draft",
    },
  ],
  strategy: { heading: "Plan" },
};

const language = {
  id: "language-quc",
  tag: "quc",
  autonym: "Kʼicheʼ",
  name: text("Kʼicheʼ", "Kʼicheʼ"),
  places: [{ country: "GT", fallback: "es-GT" }],
  apostrophe: "ʼ",
  reviewedBySpeaker: false,
  evidence: { confidence: "unverified", sources: [] },
};

/** Not K'iche': nobody here can write it. The words only stand for some. */
const translation = {
  id: "quc-greeting",
  language: "language-quc",
  of: "greeting",
  status: "reviewed",
  reviewed: { by: "A speaker", on: "2026-11-01" },
  texts: [
    { at: "variants.forums-greeting.text", source: "Hola", target: "Qʼ" },
  ],
};

const check = (one: object) =>
  checkContent(
    (
      [
        ["key-messages", message],
        ["languages", language],
        ["translations", { ...translation, ...one }],
      ] as const
    ).map(([kind, value]): ContentFile => ({ kind, name: value.id, value })),
  );

const codes = (one: object) =>
  check(one)
    .problems.filter(({ file }) => file.startsWith("translations/"))
    .map(({ code, at }) => `${code} ${at.join(".")}`);

const greeting = (one: object) =>
  translated(check(one).content)["key-messages"][0]?.variants[0]?.text;

const [first] = translation.texts;

describe("a translation", () => {
  it("reaches readers once a speaker has reviewed it", () => {
    expect(codes({})).toEqual([]);
    expect(greeting({})).toEqual({ ...text("Hola"), quc: "Qʼ" });
  });

  it("waits as long as it is a draft", () => {
    expect(greeting({ status: "draft", reviewed: undefined })).toEqual(
      text("Hola"),
    );
  });

  it("says who reviewed it", () => {
    expect(codes({ reviewed: undefined })).toEqual(["no-reviewer reviewed"]);
  });

  it("is taken back when the Spanish text changes", () => {
    const texts = [{ ...first, source: "Hola a todos" }];
    expect(codes({ texts })).toEqual(["stale texts.0.source"]);
    expect(greeting({ texts })).toEqual(text("Hola"));
  });

  it.each([
    [{ of: "nothing" }, "reference of"],
    [{ language: "language-xyz" }, "reference language"],
    [
      { texts: [{ ...first, at: "variants.nobody.text" }] },
      "reference texts.0.at",
    ],
    [{ texts: [{ ...first, at: "variants" }] }, "reference texts.0.at"],
    [{ texts: [first, first] }, "duplicate texts.1.at"],
    [{ texts: [{ ...first, target: "Q'" }] }, "apostrophe texts.0.target"],
    [{ texts: [{ ...first, target: "Q’a" }] }, "apostrophe texts.0.target"],
    [
      { texts: [{ ...first, target: "+502 5555 0000" }] },
      "telephone texts.0.target",
    ],
  ])("is refused: %j", (one, code) => {
    expect(codes(one)).toEqual([code]);
  });

  it("changes nothing in the content that it is made from", () => {
    const { content } = check({});
    const before = JSON.stringify(content);
    translated(content);
    expect(JSON.stringify(content)).toBe(before);
  });
});

describe("the place of a text", () => {
  it("is found again from how it is written", () => {
    const found = [...textsIn(message)];
    expect(found.length).toBe(3);
    for (const { at, text: words } of found) {
      const path = pathOfText(message, at);
      expect(textAt(message, path)).toEqual({ at, text: words });
    }
    expect(found.map(({ at }) => pathOfText(message, at))).toContain(
      "variants.forums-greeting.detail",
    );
  });
});

describe("coverage", () => {
  const of = (one: object) => {
    const { languages } = coverageOfContent(check(one).content);
    const quc = languages.find(({ tag }) => tag === "quc");
    return [quc?.texts, quc?.published, quc?.waiting, quc?.missing.length];
  };

  it("counts what readers get, what waits and what is missing", () => {
    // Three texts of the message, and the name of the language itself.
    expect(of({})).toEqual([4, 1, 0, 3]);
    expect(of({ status: "draft" })).toEqual([4, 0, 1, 3]);
    expect(of({ texts: [{ ...first, source: "Otra" }] })).toEqual([4, 0, 1, 3]);
  });

  it("names what is missing as a translation writes it", () => {
    const { languages } = coverageOfContent(check({}).content);
    expect(languages.find(({ tag }) => tag === "quc")?.missing).toContainEqual({
      file: "key-messages/greeting.json",
      at: "variants.forums-greeting.detail",
      source: "Buenos días",
    });
  });

  it("says what is not approved and what is not sure", () => {
    const found = coverageOfContent(check({}).content);
    expect(found.provisional).toEqual([
      "key-messages/greeting.json",
      "translations/quc-greeting.json",
    ]);
    expect(found.unsure).toEqual([
      { file: "languages/language-quc.json", confidence: "unverified" },
    ]);
    expect(found.statuses["key-messages"]).toEqual({ draft: 1 });
  });
});

describe("a record in one language", () => {
  it("has plain texts in a complete language", () => {
    const { variants } = inLanguage(message, ["en"]);
    expect(variants[0]?.text).toBe("Hola (en)");
    expect(variants[0]?.id).toBe("forums-greeting");
  });

  it("says which language a text is really in, in another", () => {
    const [record] = translated(check({}).content)["key-messages"];
    const chain = ["quc", "es-GT", "es-419"];
    expect(record && inLanguage(record, chain).variants[0]).toMatchObject({
      text: { text: "Qʼ", language: "quc" },
      detail: { text: "Buenos días", language: "es-419" },
    });
  });
});
