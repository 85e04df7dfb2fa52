import { readFile } from "node:fs/promises";
import { NotAuditedError } from "@corett/statistics";
import { beforeEach, describe, expect, it } from "vitest";
import type { DeskRequest, Language } from "../desk-protocol.ts";
import { closeTheDoor } from "./close-the-door.ts";
import { Cancelled } from "./file-pieces.ts";
import { refusedBy } from "./refused.ts";
import { Session } from "./session.ts";

const examples = new URL(
  "../../../../../packages/statistics/examples/",
  import.meta.url,
);
const delivery = { country: "GT", year: 2026 };

const example = async (name: string) =>
  new File([await readFile(new URL(name, examples))], name);

const check = async (name: string): Promise<DeskRequest> => ({
  kind: "check",
  file: await example(name),
  delivery,
  accepted: [],
});

let session: Session;
beforeEach(() => {
  session = new Session();
});

const ask = (
  request: DeskRequest,
  signal = new AbortController().signal,
  language: Language = "es",
) => session.answer(request, { language, signal, progress: () => undefined });

describe("a session", () => {
  it("publishes nothing before an audit has passed", async () => {
    const publish = { kind: "publish" } as const;
    await expect(ask(publish)).rejects.toThrow(NotAuditedError);
    await ask(await check("sample-cases.csv"));
    const file = await example("sample-plan.json");
    await ask({ kind: "load-plan", file });
    await expect(ask(publish)).rejects.toThrow(NotAuditedError);
    expect(await ask({ kind: "protect" })).toMatchObject({ passed: true });
    expect(await ask(publish)).toMatchObject({ kind: "published" });
    // Another plan or sheet, and what passed before counts no more.
    await ask({ kind: "load-plan", file });
    await expect(ask(publish)).rejects.toThrow(NotAuditedError);
    await ask({ kind: "protect" });
    await ask(await check("sample-cases-with-faults.csv"));
    await expect(ask(publish)).rejects.toThrow(NotAuditedError);
    await expect(ask({ kind: "protect" })).rejects.toThrow("6 errors");
  });

  it("gives the same plan and tables in two languages", async () => {
    const options = {
      delivery,
      rows: "cases",
      edition: "2027-03-01",
      vintage: 1,
      officeEs: "Oficina",
      officeEn: "Office",
    } as const;
    const request = { kind: "template-plan", options } as const;
    const { signal } = new AbortController();
    expect(await ask(request, signal, "en")).toMatchObject({
      threshold: 10,
      tables: [{ dimensions: "Country × Year × Sex × Age" }, {}],
    });
    await ask(await check("sample-cases.csv"));
    const result = await ask({ kind: "protect" });
    expect(result).toMatchObject({
      passed: true,
      proposals: [{ parts: ["Hombre", "Otro"] }],
      tables: [
        {
          caption:
            "Víctimas detectadas, por sexo y edad. Guatemala, 2026 (Detectada o más adelante)",
          rowHeads: ["Sexo"],
          columnHead: "Edad",
          suppressed: 4,
        },
        { columns: ["Personas"], suppressed: 0 },
      ],
    });
  });

  it.each([
    ["country", "GT", "HN", "another country"],
    ["year", "2026", "2025", "another year"],
  ])("refuses a plan of another %s", async (_, own, other, words) => {
    const text = await (await example("sample-plan.json")).text();
    const plan = text.replaceAll(`["${own}"]`, `["${other}"]`);
    expect(plan).not.toBe(text);
    await ask(await check("sample-cases.csv"));
    await ask({ kind: "load-plan", file: new File([plan], "plan.json") });
    await expect(ask({ kind: "protect" })).rejects.toThrow(words);
  });

  it("takes a plan whose groups hold the year", async () => {
    const text = await (await example("sample-plan.json")).text();
    // What the file is.
    const plan = JSON.parse(
      text.replaceAll('["2026"]', '["2025_2026"]'),
    ) as object;
    const years = {
      dimension: "year",
      code: "2025_2026",
      label: { "es-419": "2025 a 2026", en: "2025 to 2026" },
      parts: ["2025", "2026"],
    };
    const grouped = JSON.stringify({ ...plan, groups: [years] });
    await ask(await check("sample-cases.csv"));
    await ask({ kind: "load-plan", file: new File([grouped], "plan.json") });
    expect(await ask({ kind: "protect" })).toMatchObject({ passed: true });
  });

  it("stops reading when it is told to", async () => {
    const controller = new AbortController();
    const going = ask(await check("sample-cases.csv"), controller.signal);
    controller.abort();
    await expect(going).rejects.toThrow(Cancelled);
  });

  it("stops protecting when it is told to, and can begin again", async () => {
    await ask(await check("sample-cases.csv"));
    await ask({ kind: "load-plan", file: await example("sample-plan.json") });
    const controller = new AbortController();
    const going = ask({ kind: "protect" }, controller.signal);
    controller.abort();
    await expect(going).rejects.toThrow(Cancelled);
    await expect(ask({ kind: "publish" })).rejects.toThrow(NotAuditedError);
    expect(await ask({ kind: "protect" })).toMatchObject({ passed: true });
  });

  it("refuses earlier publications of which a file is missing", async () => {
    await ask(await check("sample-cases.csv"));
    await ask({ kind: "load-plan", file: await example("sample-plan.json") });
    await ask({ kind: "protect" });
    const published = await ask({ kind: "publish" });
    if (published.kind !== "published") throw new Error("it is published");
    const files = published.files.map(({ name, content }) => ({
      path: `published/${name}`,
      file: new File([content], name),
    }));
    expect(await ask({ kind: "load-earlier", files })).toMatchObject({
      editions: [{ dataSets: 2, hasRecord: false }],
      faults: [],
    });
    const fewer = files.filter(({ path }) => !path.includes("by-form.json"));
    expect(await ask({ kind: "load-earlier", files: fewer })).toMatchObject({
      faults: [expect.stringContaining("by-form.json: falta")],
    });
    await expect(ask({ kind: "protect" })).rejects.toThrow("incomplete");
    await ask({ kind: "load-earlier", files: [] });
    expect(await ask({ kind: "protect" })).toMatchObject({ passed: true });
  });

  it.each(["", "{", "[]", '{"format":"corett/publication-plan@1"}'])(
    "says in both languages why %j is no plan",
    async (text) => {
      const file = new File([text], "plan.json");
      const refused = await ask({ kind: "load-plan", file }).catch(refusedBy);
      if (refused.kind !== "refused") throw new Error("it is refused");
      expect(refused.messages.length).toBeGreaterThan(0);
      for (const { es, en } of refused.messages) expect(es).not.toBe(en);
    },
  );
});

it("shows nothing of an error that nobody foresaw", () => {
  const { messages } = refusedBy(new Error("M-001 Guatemala"));
  expect(JSON.stringify(messages)).not.toContain("M-001");
});

it("takes the ways out wherever they are on the prototype chain", () => {
  class Scope {
    fetch() {
      return "out";
    }
  }
  const scope = Object.assign(new Scope(), { WebSocket: "out", name: "kept" });
  expect(closeTheDoor(scope)).toContain("fetch");
  expect("fetch" in scope).toBe(false);
  expect("WebSocket" in scope).toBe(false);
  expect(scope.name).toBe("kept");
});
