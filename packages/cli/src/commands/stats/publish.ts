import { source } from "@corett/model";
import {
  type Population,
  publicationFiles,
  readPopulation,
} from "@corett/statistics";
import {
  openFile,
  PublishError,
  PublishingLock,
  writePublication,
} from "@corett/statistics/node";
import path from "node:path";
import { EXIT, type Exit, UsageError } from "../../terminal.ts";
import { protectData, tellProtection } from "./protect.ts";
import { keepRecord, recordFolder } from "./read-record.ts";
import { needed, pathOf, readJson, say, type StatsCall } from "./stats-call.ts";

/** @throws UsageError if the population or its source is not given rightly */
async function population(call: StatsCall): Promise<Population | undefined> {
  const { values } = call;
  if (values.population === undefined) return undefined;
  const name = needed(values["population-source"], {
    es: "diga de quién es la población y de cuándo con --population-source",
    en: "say whose the population is and of when with --population-source",
  });
  const parsed = source.safeParse(await readJson(call, name));
  if (!parsed.success)
    throw new UsageError({
      es: `«${name}» no es una fuente (id, publisher, title, released, terms)`,
      en: `“${name}” is no source (id, publisher, title, released, terms)`,
    });
  const opened = await openFile(pathOf(call, values.population)).catch(() => {
    throw new UsageError({
      es: `no se puede leer «${values.population ?? ""}»`,
      en: `“${values.population ?? ""}” cannot be read`,
    });
  });
  return readPopulation(opened.pieces, parsed.data);
}

/** `corett stats publish file --plan plan --out folder` */
export async function publish(call: StatsCall): Promise<Exit> {
  const { values } = call;
  const out = needed(values.out, {
    es: "diga la carpeta de publicaciones con --out",
    en: "name the folder of publications with --out",
  });
  const people = await population(call);
  try {
    // From here on: an edition that another run adds meanwhile would not be
    // among those that this one is protected together with.
    const lock = await PublishingLock.take(pathOf(call, out));
    try {
      return await protectAndWrite(call, out, people, lock);
    } finally {
      await lock.release();
    }
  } catch (thrown) {
    if (!(thrown instanceof PublishError)) throw thrown;
    call.terminal.err(`${thrown.words[call.speech]}\n`);
    return EXIT.errors;
  }
}

async function protectAndWrite(
  call: StatsCall,
  out: string,
  people: Population | undefined,
  lock: PublishingLock,
): Promise<Exit> {
  const { terminal, values } = call;
  const done = await protectData(call);
  if (!done) return EXIT.errors;
  const { plan, file, prepared, ledger } = done;
  if (values.json !== true) tellProtection(call, prepared);
  const { publication } = prepared.audit;
  if (!publication) return EXIT.errors;
  const files = publicationFiles(publication, {
    plan,
    dataSets: prepared.dataSets,
    accepted: file.report.accepted,
    ...(people && { population: people }),
  });
  const { isNew } = await writePublication(pathOf(call, out), files, {
    lock,
    seen: ledger,
    // Of what is refused no record is kept: it would stand for what is out.
    beforehand: () =>
      keepRecord(recordFolder(call), files.folder, prepared.instance),
  });
  const place = path.join(out, files.folder);
  if (values.json === true)
    terminal.out(
      `${JSON.stringify({ folder: place, isNew, files: [...files.files.keys()] }, null, 2)}\n`,
    );
  else
    terminal.out(
      isNew
        ? `${say(call, "Publicado", "Published")}: ${place}\n`
        : `${say(call, "Ya estaba publicado, igual", "Published before, the same")}: ${place}\n`,
    );
  return EXIT.good;
}
