import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { desk } from "./run.sample.ts";

const { corett, folder, withBroken } = desk();

const LETTER = "channels/letter.json";

describe("corett check", () => {
  it("ends with 0 where there are only notices", async () => {
    const { code, out } = await corett(["check"]);
    expect(code).toBe(0);
    expect(out).toMatch(/\n\d{3} archivos: 0 errores, 1 aviso\n$/);
  });

  it("ends with 1 and links to the place, as seen from here", async () => {
    await withBroken(LETTER, '"draft"', '"borrador"', async () => {
      const { code, out } = await corett(["check"]);
      expect(code).toBe(1);
      expect(out).toContain(
        "data/channels/letter.json:8:13  error  $.status\n",
      );
      const inside = await corett(["check"], {
        cwd: path.join(folder(), "data/channels"),
      });
      expect(inside.out.slice(0, 24)).toContain("letter.json:8:13  error");
    });
  });

  it("tells only of the files that are asked for", async () => {
    await withBroken(LETTER, '"draft"', '"borrador"', async () => {
      const one = path.join("data", LETTER);
      expect((await corett(["check", one])).out).toContain(
        "1 archivo: 1 error, 0 avisos",
      );
      expect((await corett(["check", "data/channels"])).out).toContain(
        "13 archivos: 1 error",
      );
      const other = await corett(["check", "data/lines/line-monitoring.json"]);
      expect(other.out).toBe("1 archivo: 0 errores, 0 avisos\n");
      expect(other.code).toBe(0);
    });
  });

  it("takes the folder of all content for all files", async () => {
    const all = await corett(["check"]);
    for (const name of ["data", "data/", "./data/."])
      expect((await corett(["check", name])).out).toBe(all.out);
  });

  it("finds the content from a file that is named, wherever one is", async () => {
    const name = path.join(folder(), "data", LETTER);
    const { code, out } = await corett(["check", name], { cwd: tmpdir() });
    expect([code, out]).toEqual([0, "1 archivo: 0 errores, 0 avisos\n"]);
  });

  it("tells other programs as JSON", async () => {
    await withBroken(LETTER, '"draft"', '"borrador"', async () => {
      const { out } = await corett([
        "check",
        "--json",
        path.join("data", LETTER),
      ]);
      expect(JSON.parse(out)).toMatchObject({
        files: 1,
        errors: 1,
        problems: [
          { file: LETTER, at: ["status"], line: 8, column: 13, level: "error" },
        ],
      });
    });
  });

  it("tells what is in the wrong place or not UTF-8", async () => {
    const strays = {
      "notes.txt": "hola",
      "channels/nota.md": "hola",
      "mensajes/x.json": "{}",
    };
    await mkdir(path.join(folder(), "data/mensajes"));
    for (const [name, text] of Object.entries(strays))
      await writeFile(path.join(folder(), "data", name), text);
    await writeFile(
      path.join(folder(), "data/channels/ansi.json"),
      Buffer.from([0x7b, 0xe1, 0x7d]),
    );
    const { out } = await corett(["check", "--json"]);
    const { problems } = JSON.parse(out) as {
      problems: { file: string; code: string }[];
    };
    for (const name of [
      ...Object.keys(strays),
      "mensajes/x.json",
      "channels/ansi.json",
    ])
      await rm(path.join(folder(), "data", name), { force: true });
    await rm(path.join(folder(), "data/mensajes"), { recursive: true });
    expect(
      problems
        .filter(({ code }) => code === "file" || code === "encoding")
        .map(({ file }) => file)
        .sort(),
    ).toEqual([
      "channels/ansi.json",
      "channels/nota.md",
      "mensajes",
      "notes.txt",
    ]);
  });
});

describe("the language of the command", () => {
  it.each([
    [[], {}, "archivos"],
    [[], { LANG: "en_GB.UTF-8" }, "files"],
    [[], { LANG: "en_GB.UTF-8", LC_ALL: "es_GT.UTF-8" }, "archivos"],
    [[], { LANG: "C" }, "archivos"],
    [["--lang", "en"], { LANG: "es_GT.UTF-8" }, "files"],
    [["--lang=es"], { LANG: "en_GB.UTF-8" }, "archivos"],
  ] as const)("%j with %j", async (args, env, word) => {
    expect((await corett(["check", ...args], { env })).out).toContain(word);
  });
});

describe("a call that is not understood", () => {
  it.each([
    [["chekc"], "chekc"],
    [["check", "--nope"], "--nope"],
    [["check", "--lang"], "--lang"],
    [["check", "--lang", "fr"], "fr"],
    [["check", "nothing.json"], "nothing.json"],
    [["check", "--content", "elsewhere"], "elsewhere"],
    [["list", "nobody"], "nobody"],
    [["schema", "nothing"], "nothing"],
    [["coverage", "--missing", "xx"], "xx"],
    [["coverage", "lines"], "lines"],
    [["check", "--missing", "quc"], "--missing"],
    [["schema", "lines", "terms"], "terms"],
    [["list", "--template", "quc"], "--template"],
    [["list", "lines", "--template", "quc"], "--template"],
  ])("%j ends with 2 and says what it stumbled over", async (args, word) => {
    const es = await corett(args);
    expect(es.code).toBe(2);
    expect(es.err).toContain(word);
    expect(es.err).toContain("Ayuda: corett --help");
    const en = await corett(args, { env: { LANG: "en" } });
    expect(en.err).toContain("Help: corett --help");
    expect(en.err).not.toBe(es.err);
  });

  it("is one without content to be found", async () => {
    const { code, err } = await corett(["check"], { cwd: tmpdir() });
    expect(code).toBe(2);
    expect(err).toContain("--content");
  });

  it("is one without a command: it gets the help", async () => {
    const none = await corett([]);
    const help = await corett(["--help"]);
    expect([none.code, help.code]).toEqual([2, 0]);
    expect(help.out).toBe(none.out);
    for (const word of [
      "check",
      "list",
      "coverage",
      "schema",
      "0 ",
      "1 ",
      "2 ",
    ])
      expect(help.out).toContain(word);
  });
});

describe("corett list", () => {
  it("names every record of every kind, in the language that is asked for", async () => {
    const { out } = await corett(["list"], { env: { LANG: "en" } });
    expect(out).toMatch(/^who-we-are +Who we are$/m);
    expect(out).toMatch(/^member-gt +draft +Secretariat against/m);
    expect(out).toMatch(/^sample-hotline +sample/m);
    expect(
      (await corett(["list", "lines"])).out.trim().split("\n"),
    ).toHaveLength(10);
  });

  it("shows the texts of a record, or of a part of it, in all languages", async () => {
    const { out } = await corett(["list", "forums-tools"]);
    expect(out).toContain("key-messages/tools.json");
    expect(out).toMatch(/es-419 +Creamos herramientas/);
    expect(out).toMatch(/en +We create tools/);
    expect((await corett(["list", "brand-manual"])).out).toContain(
      "lines/line-corporate-identity.json",
    );
    const json = await corett(["list", "--json", "member-cr"]);
    expect(JSON.parse(json.out)).toMatchObject({ acronym: "CONATT" });
    const two = await corett(["list", "--json", "member-cr", "terms"]);
    expect(Object.keys(JSON.parse(two.out) as object)).toEqual([
      "member-cr",
      "terms",
    ]);
  });

  it("saves a translation file where it belongs, and never over another", async () => {
    const args = ["list", "tools", "--template", "quc", "--write"];
    const first = await corett(args);
    const name = path.join("data", "translations", "quc-tools.json");
    expect(first).toMatchObject({
      code: 0,
      out: `${name}: escriba cada «target»\n`,
      err: "",
    });
    const file = path.join(folder(), name);
    const { out } = await corett(args.slice(0, -1));
    expect(await readFile(file, "utf8")).toBe(out);
    await writeFile(file, "begun");
    expect((await corett(args)).code).toBe(2);
    expect(await readFile(file, "utf8")).toBe("begun");
    await rm(path.dirname(file), { recursive: true });
    const alone = await corett(["list", "tools", "--write"]);
    expect(alone.err).toContain("--template");
  });

  it("makes a translation file that only waits for its texts", async () => {
    const { out } = await corett(["list", "tools", "--template", "quc"]);
    const file = JSON.parse(out) as { id: string; texts: object[] };
    expect(file).toMatchObject({
      language: "language-quc",
      of: "tools",
      status: "draft",
    });
    const texts = file.texts.map((one) => ({ ...one, target: "…" }));
    const name = path.join(folder(), `data/translations/${file.id}.json`);
    await mkdir(path.dirname(name), { recursive: true });
    await writeFile(name, JSON.stringify({ ...file, texts }));
    expect((await corett(["check"])).code).toBe(0);
    const coverage = await corett(["coverage"]);
    expect(coverage.out).toMatch(/^ {2}quc +0 +3 +\d+$/m);
    await rm(path.dirname(name), { recursive: true });
  });
});

describe("corett coverage", () => {
  it("says what is provisional, what is not sure and what is made up", async () => {
    const { out, code } = await corett(["coverage", "--json"]);
    expect(code).toBe(0);
    const found = JSON.parse(out) as Record<string, string[]>;
    expect(found["provisional"]).toContain("lines/line-monitoring.json");
    expect(found["samples"]).toContain("hotlines/sample-hotline.json");
    expect(JSON.stringify(found["unsure"])).toContain(
      "terms/presidency-2025.json",
    );
  });

  it("lists what a language does not have", async () => {
    const { out } = await corett(["coverage", "--missing", "quc"]);
    expect(out).toContain(
      "key-messages/tools.json  variants.forums-tools.text\n  Creamos",
    );
  });
});

describe("corett schema", () => {
  it("prints the rules of a kind, by its folder or its name", async () => {
    const byFolder = await corett(["schema", "key-messages"]);
    const byName = await corett(["schema", "key-message"]);
    expect(byName.out).toBe(byFolder.out);
    expect(JSON.parse(byFolder.out)).toHaveProperty("$schema");
  });
});
