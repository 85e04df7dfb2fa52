import { fork } from "node:child_process";
import { once } from "node:events";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAuditedError } from "../audit/audited.ts";
import { type Prepared, prepare } from "../publish/prepare.ts";
import { samplePlan, sampleFile } from "../publish/publish.sample.ts";
import {
  publicationFiles,
  type PublicationFiles,
} from "../publish/publication-files.ts";
import { readPublications } from "./read-publications.ts";
import { PublishError } from "../publish/next-ledger.ts";
import { LOCK_FILE, PublishingLock } from "./publishing-lock.ts";
import { writePublication } from "./write-publication.ts";

let prepared: Prepared;
let folder: string;
beforeAll(async () => {
  prepared = await prepare(await sampleFile(), samplePlan());
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-publish-"));
});
afterEach(() => rm(folder, { recursive: true }));

const filesOf = (vintage: number, more: object = {}): PublicationFiles =>
  publicationFiles(prepared.audit.publication ?? expect.fail(), {
    plan: { ...samplePlan(), vintage, ...more },
    dataSets: prepared.dataSets,
  });

describe("publishing", () => {
  it("writes an edition and enters it into the ledger, with hashes", async () => {
    await writePublication(folder, filesOf(1));
    await writePublication(folder, filesOf(2));
    const { ledger, faults, editions } = await readPublications(folder);
    expect(faults).toEqual([]);
    expect(ledger.entries.map(({ vintage }) => vintage)).toEqual([1, 2]);
    expect(editions[1]?.dataSets).toHaveLength(2);
    expect(editions[1]?.protection?.k).toBe(5);
  });

  it("of the same again changes nothing", async () => {
    await writePublication(folder, filesOf(1));
    const again = await writePublication(folder, filesOf(1));
    expect(again.isNew).toBe(false);
    expect((await readPublications(folder)).ledger.entries).toHaveLength(1);
  });

  it("of other figures under the same vintage is refused", async () => {
    await writePublication(folder, filesOf(1));
    const other = filesOf(1, { contact: { "es-419": "Otra", en: "Other" } });
    await expect(writePublication(folder, other)).rejects.toBeInstanceOf(
      PublishError,
    );
  });

  it("of figures that were not protected with the last edition is refused", async () => {
    const seen = (await readPublications(folder)).ledger;
    await writePublication(folder, filesOf(1), { seen });
    let kept = 0;
    const beforehand = () => {
      kept++;
      return Promise.resolve();
    };
    await expect(
      writePublication(folder, filesOf(2), { seen, beforehand }),
    ).rejects.toThrow("another edition was published");
    expect(kept).toBe(0);
    const now = (await readPublications(folder)).ledger;
    await writePublication(folder, filesOf(2), { seen: now, beforehand });
    expect(kept).toBe(1);
  });

  it("keeps no record of what is refused", async () => {
    await writePublication(folder, filesOf(1));
    const other = filesOf(1, { contact: { "es-419": "Otra", en: "Other" } });
    const beforehand = () => Promise.reject(new Error("a record was kept"));
    await expect(
      writePublication(folder, other, { beforehand }),
    ).rejects.toBeInstanceOf(PublishError);
  });

  it("clears away what runs that were killed have left", async () => {
    await mkdir(path.join(folder, ".new-sample_2026-11-25_v7"));
    await writeFile(path.join(folder, `.new-${LOCK_FILE}.1`), "{}");
    const { folder: edition } = await writePublication(folder, filesOf(1));
    expect((await readdir(folder)).sort()).toEqual([
      "ledger.json",
      path.basename(edition),
    ]);
  });

  it("takes nothing that was not audited, by whatever way it comes", async () => {
    const files = { ...filesOf(1) };
    await expect(writePublication(folder, files)).rejects.toBeInstanceOf(
      NotAuditedError,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("the ledger", () => {
  it("shows a file that was changed, one that is gone, and a changed entry", async () => {
    await writePublication(folder, filesOf(1));
    const { folder: edition } = await writePublication(folder, filesOf(2));
    await writeFile(path.join(edition, "csv/by-sex.csv"), "x");
    await rm(path.join(edition, "csv/by-form.csv"));
    const file = path.join(folder, "ledger.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace('"vintage": 1', '"vintage": 9'));
    const { faults } = await readPublications(folder);
    expect(faults.map(({ kind }) => kind).sort()).toEqual([
      "chain",
      "changed",
      "missing",
    ]);
  });

  it("that is damaged stops everything", async () => {
    await writeFile(path.join(folder, "ledger.json"), '{"format":');
    await expect(writePublication(folder, filesOf(1))).rejects.toBeInstanceOf(
      PublishError,
    );
  });
});

describe("a process that is killed while it publishes", () => {
  const script = fileURLToPath(
    new URL("write-publication.sample.ts", import.meta.url),
  );

  /** Starts publishing, and kills it so long after it is ready. */
  const killAfter = (milliseconds: number) =>
    new Promise<void>((resolve, reject) => {
      const child = fork(script, [folder], { stdio: "ignore" });
      child.once("error", reject);
      child.once("message", () => {
        setTimeout(() => child.kill("SIGKILL"), milliseconds);
      });
      child.once("exit", () => {
        resolve();
      });
    });

  const TIMES = [3, 400, 9, 150, 23, 310, 61, 97];

  // Eight processes begin, or more; a busy machine takes seconds for each.
  it(
    "leaves all that was published whole, at whatever moment",
    { timeout: 240_000 },
    async () => {
      let published = 0;
      let cut = 0;
      // How long a step takes differs from one machine to the next: go on until
      // one was cut.
      for (let run = 0; run < TIMES.length || (!cut && run < 60); run++) {
        await killAfter((TIMES[run % TIMES.length] ?? 0) + run);
        const { faults, editions } = await readPublications(folder);
        expect(faults).toEqual([]);
        for (const { dataSets } of editions) expect(dataSets).toHaveLength(2);
        expect(editions.length).toBeGreaterThanOrEqual(published);
        published = editions.length;
        const names = (await readdir(folder)).filter(
          (name) => !name.includes(LOCK_FILE),
        );
        if (names.length > editions.length + 1) cut++;
        // The next run clears what this one left, and goes on.
      }
      expect(published).toBeGreaterThan(0);
      // Otherwise no kill came between two steps, and nothing was tried.
      expect(cut).toBeGreaterThan(0);
    },
  );
});

describe("two who publish at once", () => {
  const script = fileURLToPath(
    new URL("write-publication.sample.ts", import.meta.url),
  );
  const COUNT = 15;

  /** A process that publishes vintages from a number on, and what it said. */
  const publisher = (first: number) => {
    const child = fork(script, [folder, String(first), String(COUNT)], {
      stdio: "ignore",
    });
    const said: unknown[] = [];
    child.on("message", (message) => said.push(message));
    const ready = once(child, "message");
    const ended = new Promise<{ code: number | null; signal: string | null }>(
      (resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code, signal) => {
          resolve({ code, signal });
        });
      },
    );
    return { child, said, ready, ended };
  };

  it("as two processes take turns, and no entry is lost", async () => {
    const two = [publisher(1), publisher(101)];
    await Promise.all(two.map(({ ready }) => ready));
    for (const { child } of two) child.send("go");
    await Promise.all(two.map(({ ended }) => ended));
    const { ledger, faults } = await readPublications(folder);
    expect(faults).toEqual([]);
    const vintages = ledger.entries.map(({ vintage }) => vintage);
    expect(vintages.toSorted((a, b) => a - b)).toEqual(
      [1, 101].flatMap((first) =>
        Array.from({ length: COUNT }, (_, i) => first + i),
      ),
    );
    // Otherwise they never met, and nothing was tried.
    expect(two.flatMap(({ said }) => said)).toContain("refused");
    expect(await readdir(folder)).not.toContain(LOCK_FILE);
  }, 60_000);

  it("as one who is still there keeps the other out, in words", async () => {
    const lock = await PublishingLock.take(folder);
    await expect(writePublication(folder, filesOf(1))).rejects.toThrow(
      /someone else is publishing.*publishing\.lock/,
    );
    expect((await writePublication(folder, filesOf(1), { lock })).isNew).toBe(
      true,
    );
    await lock.release();
    await expect(
      writePublication(folder, filesOf(2), { lock }),
    ).rejects.toThrow("was given back");
  });

  it("gives the lock back after a failure", async () => {
    await writeFile(path.join(folder, "ledger.json"), '{"format":');
    await expect(writePublication(folder, filesOf(1))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["ledger.json"]);
  });

  it("gives the lock back on a signal, with the edition whole", async () => {
    const { child, ready, ended } = publisher(1);
    await ready;
    child.send("go");
    while (!(await readdir(folder)).includes(LOCK_FILE)) await wait(1);
    child.kill("SIGTERM");
    expect((await ended).signal).toBe("SIGTERM");
    const { faults } = await readPublications(folder);
    expect(faults).toEqual([]);
    const names = await readdir(folder);
    expect(names.filter((name) => name.includes("lock"))).toEqual([]);
  });
});
