import { beforeAll, describe, expect, it } from "vitest";
import { NotAuditedError } from "../audit/audited.ts";
import { brokenLinks, EMPTY_LEDGER } from "./ledger.ts";
import {
  ledgerOf,
  ledgerText,
  nextLedger,
  PublishError,
} from "./next-ledger.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { countsOfRecord, recordText } from "./private-record.ts";
import { publicationArchive, unpackedArchive } from "./publication-archive.ts";
import {
  type PublicationFiles,
  publicationFiles,
} from "./publication-files.ts";
import { sampleFile, samplePlan } from "./publish.sample.ts";
import {
  earlierEditions,
  kindOf,
  publicationsIn,
} from "./published-editions.ts";

const LIMIT = 1 << 26;
const plan = samplePlan();
let prepared: Prepared;
let files: PublicationFiles;

beforeAll(async () => {
  prepared = await prepare(await sampleFile(), plan);
  const { publication } = prepared.audit;
  if (!publication) throw new Error("the sample passes its audit");
  files = publicationFiles(publication, { plan, dataSets: prepared.dataSets });
});

/** What is in an archive, as a folder of publications. */
const folderOf = (bytes: Uint8Array) => {
  const inside = unpackedArchive(bytes, LIMIT) ?? new Map<string, Uint8Array>();
  return {
    name: "archive",
    paths: () => Promise.resolve([...inside.keys()]),
    read: (path: string) => Promise.resolve(inside.get(path)),
  };
};

describe("an edition as an archive", () => {
  it("is the same bytes each time, and read back it is what the ledger says", async () => {
    const { ledger, isNew } = await nextLedger(EMPTY_LEDGER, files);
    expect(isNew).toBe(true);
    const bytes = publicationArchive(files, ledger);
    expect(publicationArchive(files, ledger)).toEqual(bytes);
    const read = await publicationsIn(folderOf(bytes));
    expect(read.faults).toEqual([]);
    expect(read.ledger).toEqual(ledger);
    expect(read.editions.map(({ dataSets }) => dataSets)).toEqual([
      prepared.dataSets,
    ]);
  });

  it("tells a changed and a missing file", async () => {
    const { ledger } = await nextLedger(EMPTY_LEDGER, files);
    const folder = folderOf(publicationArchive(files, ledger));
    const csv = `${files.folder}/csv/by-sex.csv`;
    const read = await publicationsIn({
      ...folder,
      read: async (path) => {
        if (path.endsWith("metadata.json")) return undefined;
        const bytes = await folder.read(path);
        return path === csv ? bytes?.slice(1) : bytes;
      },
    });
    expect(read.faults).toEqual([
      { file: `${files.folder}/metadata.json`, kind: "missing" },
      { file: csv, kind: "changed" },
    ]);
  });

  it("is made of nothing that an audit has not passed", async () => {
    const copy = { ...files };
    expect(() => publicationArchive(copy, EMPTY_LEDGER)).toThrow(
      NotAuditedError,
    );
    await expect(nextLedger(EMPTY_LEDGER, copy)).rejects.toThrow(
      NotAuditedError,
    );
  });

  it("is unpacked up to a size, and only if it is an archive", () => {
    const bytes = publicationArchive(files, EMPTY_LEDGER);
    expect(unpackedArchive(bytes, 100)).toBeUndefined();
    expect(unpackedArchive(bytes.subarray(0, 90), LIMIT)).toBeUndefined();
  });
});

describe("the ledger of an edition", () => {
  it("stays as it is for the same files, and refuses others under the same name", async () => {
    const { ledger } = await nextLedger(EMPTY_LEDGER, files);
    expect(ledgerOf(ledgerText(ledger))).toEqual(ledger);
    expect(await brokenLinks(ledger)).toEqual([]);
    expect(await nextLedger(ledger, files)).toEqual({ ledger, isNew: false });
    const [entry] = ledger.entries;
    if (!entry) throw new Error("it has an entry");
    const other = { ...ledger, entries: [{ ...entry, vintage: 9 }] };
    await expect(nextLedger(other, files)).rejects.toThrow(PublishError);
  });

  it("is refused if it is damaged, and empty if there is none", () => {
    expect(ledgerOf(undefined)).toEqual(EMPTY_LEDGER);
    expect(() => ledgerOf('{"format":')).toThrow(PublishError);
  });
});

it("gives an edition back with what the office kept of it", async () => {
  const { ledger } = await nextLedger(EMPTY_LEDGER, files);
  const read = await publicationsIn(
    folderOf(publicationArchive(files, ledger)),
  );
  const record = recordText(prepared.instance);
  const [edition] = await earlierEditions(read, kindOf(plan), () =>
    Promise.resolve(countsOfRecord(record)),
  );
  for (const { id, value } of prepared.instance.cells)
    expect(edition?.values?.get(id)).toBe(value);
  expect(
    await earlierEditions(read, "other", () => Promise.resolve(undefined)),
  ).toEqual([]);
  expect(countsOfRecord("no")).toBeUndefined();
});
