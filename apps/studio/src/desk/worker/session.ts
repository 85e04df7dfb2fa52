import type { Words } from "@corett/model";
import {
  acceptedDoubts,
  archiveName,
  type CheckedFile,
  checkFile,
  earlierEditions,
  EMPTY_LEDGER,
  kindOf,
  type Ledger,
  LEDGER_FILE,
  type LedgerFault,
  ledgerText,
  nextLedger,
  NotAuditedError,
  type Prepared,
  prepare,
  type Progress,
  publicationArchive,
  publicationFiles,
  type PublicationPlan,
  publicationsIn,
  type Publications,
  recordName,
  recordText,
  templateName,
  templatePlan,
  writeTemplate,
} from "@corett/statistics";
import type {
  DeskAnswer,
  DeskProgress,
  DeskRequest,
  EarlierAnswer,
  Language,
  SavedFile,
} from "../desk-protocol.ts";
import { checkAnswer } from "./check-answer.ts";
import { type EarlierFolder, earlierFolder } from "./earlier-folder.ts";
import { Cancelled, filePieces, smallText } from "./file-pieces.ts";
import { planAnswer, planOfText } from "./plan-answer.ts";
import { protectAnswer } from "./protect-answer.ts";
import { NotUsable } from "./refused.ts";

/** What one task is given besides what it is asked. */
export interface Task {
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly progress: (progress: DeskProgress) => void;
}

type Of<K extends DeskRequest["kind"]> = Extract<DeskRequest, { kind: K }>;

const XLSX =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(bytes);

const FAULTS: Readonly<Record<LedgerFault["kind"], Words>> = {
  missing: { es: "falta", en: "is missing" },
  changed: {
    es: "no es lo que se publicó",
    en: "is not what was published",
  },
  chain: { es: "el registro se cambió", en: "the ledger was changed" },
  "not-a-data-set": { es: "no es un conjunto de datos", en: "is no data set" },
};

const missing = (es: string, en: string) => new NotUsable({ es, en });

/** All that the desk knows while a page is open. Nothing of it is kept. */
export class Session {
  #file: CheckedFile | undefined;
  #plan: PublicationPlan | undefined;
  #earlier: (EarlierFolder & { publications: Publications }) | undefined;
  #prepared: Prepared | undefined;

  /**
   * @throws what the steps throw: the entry puts it into words; `Cancelled` if
   * the reader stopped it
   */
  async answer(request: DeskRequest, task: Task): Promise<DeskAnswer> {
    switch (request.kind) {
      case "template":
        return { kind: "template", file: template(request, task) };
      case "check":
        return this.#check(request, task);
      case "load-accepted":
        return loadAccepted(request);
      case "load-plan":
        return this.#takePlan(planOfText(await smallText(request.file)), task);
      case "template-plan":
        return this.#takePlan(offeredPlan(request), task);
      case "load-earlier":
        return this.#loadEarlier(request, task);
      case "protect":
        return this.#protect(task);
      case "publish":
        return this.#publish();
    }
  }

  async #check(
    { file, delivery, accepted }: Of<"check">,
    { language, signal, progress }: Task,
  ): Promise<DeskAnswer> {
    this.#file = undefined;
    this.#prepared = undefined;
    this.#file = await checkFile(filePieces(file, signal), {
      country: delivery.country,
      year: delivery.year,
      latestYear: delivery.year,
      language: language === "es" ? "es-419" : "en",
      accepted,
      progress: (bytes) => {
        progress({ phase: "read", share: bytes / Math.max(1, file.size) });
      },
    });
    return checkAnswer(this.#file, file.name, language);
  }

  #takePlan(plan: PublicationPlan, { language }: Task): DeskAnswer {
    this.#plan = plan;
    this.#prepared = undefined;
    return planAnswer(plan, language);
  }

  async #loadEarlier(
    { files }: Of<"load-earlier">,
    { language }: Task,
  ): Promise<EarlierAnswer> {
    this.#earlier = undefined;
    this.#prepared = undefined;
    if (files.length === 0)
      return { kind: "earlier", editions: [], faults: [] };
    const read = await earlierFolder(files);
    const publications = await publicationsIn(read.folder);
    if (publications.editions.length === 0)
      throw missing(
        "Entre esos archivos no hay nada publicado: elija la carpeta que contiene «ledger.json», o el ZIP de la edición anterior.",
        "There is nothing published among these files: choose the folder that holds “ledger.json”, or the ZIP of the edition before.",
      );
    this.#earlier = { ...read, publications };
    const editions = await Promise.all(
      publications.editions.map(async ({ id, dataSets }) => ({
        id,
        dataSets: dataSets.length,
        hasRecord: (await read.counts(id)) !== undefined,
      })),
    );
    const faults = publications.faults.map(
      ({ file, kind }) => `${file}: ${FAULTS[kind][language]}`,
    );
    return { kind: "earlier", editions, faults };
  }

  async #protect(task: Task): Promise<DeskAnswer> {
    const [file, plan] = [this.#file, this.#plan];
    this.#prepared = undefined;
    if (!file)
      throw missing("Primero revise una hoja.", "Check a sheet first.");
    if (!plan) throw missing("Primero elija un plan.", "Choose a plan first.");
    const earlier = this.#earlier
      ? await earlierEditions(
          this.#earlier.publications,
          kindOf(plan),
          this.#earlier.counts,
        )
      : [];
    // The same vintage again is no edition before itself.
    const own = `${plan.id}_${plan.edition}_v${String(plan.vintage ?? 1)}`;
    const others = earlier.filter(({ id }) => id !== own);
    const prepared = await prepare(file, plan, others, {
      signal: {
        get aborted() {
          return task.signal.aborted;
        },
        reason: new Cancelled(),
      },
      onProgress: ({ phase, done, all }: Progress) => {
        task.progress({
          phase: phase === "audit" ? "audit" : "protect",
          ...(phase === "audit" && all > 0 && { share: done / all }),
        });
      },
    });
    this.#prepared = prepared;
    return protectAnswer(prepared, others.length, task.language);
  }

  async #publish(): Promise<DeskAnswer> {
    const [file, plan, prepared] = [this.#file, this.#plan, this.#prepared];
    const publication = prepared?.audit.publication;
    if (!file || !plan || !prepared || !publication)
      throw new NotAuditedError("no audit has passed");
    const files = publicationFiles(publication, {
      plan,
      dataSets: prepared.dataSets,
      accepted: file.report.accepted,
    });
    const before: Ledger = this.#earlier?.publications.ledger ?? EMPTY_LEDGER;
    const { ledger, isNew } = await nextLedger(before, files);
    const parts = [...files.files].map(([name, text]): SavedFile => ({
      name: `${files.folder}/${name}`,
      type: name.endsWith(".json") ? "application/json" : "text/csv",
      content: text,
    }));
    return {
      kind: "published",
      isNew,
      archive: {
        name: archiveName(files),
        type: "application/zip",
        content: bytesOf(publicationArchive(files, ledger)),
      },
      files: [
        ...parts,
        {
          name: LEDGER_FILE,
          type: "application/json",
          content: ledgerText(ledger),
        },
      ],
      record: {
        name: recordName(files.folder),
        type: "application/json",
        content: recordText(prepared.instance),
      },
    };
  }
}

function template(
  { delivery, rows }: Of<"template">,
  { language }: Task,
): SavedFile {
  const options = { ...delivery, rows, language };
  return {
    name: templateName(options),
    type: XLSX,
    content: bytesOf(writeTemplate(options)),
  };
}

async function loadAccepted({
  file,
}: Of<"load-accepted">): Promise<DeskAnswer> {
  let value: unknown;
  try {
    value = JSON.parse(await smallText(file));
  } catch {
    value = undefined;
  }
  const parsed = acceptedDoubts.safeParse(value);
  if (parsed.success)
    return { kind: "accepted", accepted: parsed.data.accepted };
  const place = parsed.error.issues[0]?.path.join(".") ?? "";
  throw missing(
    `No es un archivo de dudas aceptadas (corett/accepted-doubts@1). ${place}`,
    `This is no file of accepted doubts (corett/accepted-doubts@1). ${place}`,
  );
}

function offeredPlan({ options }: Of<"template-plan">): PublicationPlan {
  const { delivery, rows, edition, vintage, officeEs, officeEn } = options;
  return templatePlan({
    ...delivery,
    rows,
    edition,
    ...(vintage > 1 && { vintage }),
    office: { "es-419": officeEs, en: officeEn },
  });
}
