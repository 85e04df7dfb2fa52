import {
  audit as attack,
  type AuditReport,
  cellLabel,
  type EarlierEdition,
  InstanceError,
  kindOf,
  PlanError,
  publicationOfTables,
  type ReadTables,
  type Rules,
  tablesOfDataSets,
} from "@corett/statistics";
import {
  type LedgerFault,
  type Publications,
  type PublishedEdition,
  PublishError,
  readPublications,
} from "@corett/statistics/node";
import { EXIT, type Exit, UsageError } from "../../terminal.ts";
import { needed, pathOf, say, type StatsCall } from "./stats-call.ts";

const LEDGER_WORDS: Readonly<
  Record<LedgerFault["kind"], { readonly es: string; readonly en: string }>
> = {
  missing: { es: "falta", en: "is missing" },
  changed: {
    es: "no es lo que se publicó",
    en: "is not what was published",
  },
  chain: {
    es: "el registro se cambió: no sigue de la entrada anterior",
    en: "the ledger was changed: it does not follow from the entry before",
  },
  "not-a-data-set": { es: "no es un conjunto de datos", en: "is no data set" },
};

/** What an audit says of the counts of one kind. */
interface KindReport {
  readonly kind: string;
  readonly editions: number;
  readonly tables: readonly string[];
  /** Keys of cells that two tables give different figures of. */
  readonly conflicts: readonly string[];
  /** The code lists, for the words of cells. */
  readonly lists: ReadTables["lists"];
  readonly report: AuditReport;
}

/**
 * The rules that an edition says it was published by. Files that say nothing
 * are judged by the defaults; whether zeros were suppressed is then not known.
 */
function rulesOf({ protection }: PublishedEdition): Rules {
  if (!protection) return { zeros: "suppressible" };
  const { k, profile, zeros, insider } = protection;
  return {
    ...(k !== undefined && { k }),
    ...(profile !== undefined && { profile }),
    ...(zeros !== undefined && { zeros }),
    ...(insider !== undefined && { insider }),
  };
}

function editionTables(
  { editions }: Publications,
  kind: string,
): { edition: PublishedEdition; tables: ReadTables }[] {
  return editions.flatMap((edition) => {
    const sets = edition.dataSets.filter((set) => kindOf(set) === kind);
    return sets.length > 0 ? [{ edition, tables: tablesOfDataSets(sets) }] : [];
  });
}

async function auditKind(
  publications: Publications,
  kind: string,
): Promise<KindReport> {
  const all = editionTables(publications, kind);
  const last = all.at(-1);
  if (!last) throw new RangeError(`no data sets of ${kind}`);
  const earlier: EarlierEdition[] = all
    .slice(0, -1)
    .map(({ edition, tables }) => {
      const zeros = edition.protection?.zeros;
      return { id: edition.id, tables, ...(zeros && { zeros }) };
    });
  const publication = publicationOfTables(
    last.tables,
    rulesOf(last.edition),
    earlier,
  );
  return {
    kind,
    editions: all.length,
    tables: last.tables.tables.map(({ id }) => id),
    conflicts: last.tables.conflicts,
    lists: last.tables.lists,
    report: await attack(publication),
  };
}

function tell(
  call: StatsCall,
  faults: readonly LedgerFault[],
  kinds: readonly KindReport[],
): void {
  const { terminal, speech } = call;
  for (const { file, kind } of faults)
    terminal.out(`${file}: ${LEDGER_WORDS[kind][speech]}\n`);
  for (const { kind, editions, tables, conflicts, lists, report } of kinds) {
    terminal.out(
      say(
        call,
        `${kind}: ${editions === 1 ? "una edición" : `${String(editions)} ediciones`}; ${tables.join(", ")}\n`,
        `${kind}: ${editions === 1 ? "one edition" : `${String(editions)} editions`}; ${tables.join(", ")}\n`,
      ),
    );
    for (const key of conflicts) {
      const label = cellLabel(key, lists);
      terminal.out(
        say(
          call,
          `  dos cuadros dan cifras distintas de: ${label["es-419"]}\n`,
          `  two tables give different figures of: ${label.en}\n`,
        ),
      );
    }
    for (const { say: words } of report.findings)
      terminal.out(`  ${words[speech]}\n`);
    terminal.out(
      report.passed
        ? say(
            call,
            `  Pasa: se atacaron ${String(report.measures.judged)} celdas y ninguna se deduce.\n`,
            `  Passed: ${String(report.measures.judged)} cells were attacked and none can be worked out.\n`,
          )
        : say(
            call,
            `  NO pasa: ${String(report.findings.length)} hallazgos.\n`,
            `  FAILED: ${String(report.findings.length)} findings.\n`,
          ),
    );
  }
}

async function publicationsOf(call: StatsCall): Promise<Publications> {
  const folder = needed(call.positionals[0], {
    es: "diga la carpeta de lo publicado",
    en: "name the folder of what was published",
  });
  try {
    return await readPublications(pathOf(call, folder));
  } catch (thrown) {
    throw new UsageError(
      thrown instanceof PublishError
        ? thrown.words
        : {
            es: `no se puede leer la carpeta «${folder}»`,
            en: `the folder “${folder}” cannot be read`,
          },
    );
  }
}

/** `corett stats audit folder` */
export async function audit(call: StatsCall): Promise<Exit> {
  const publications = await publicationsOf(call);
  const kinds = [
    ...new Set(
      publications.editions.flatMap(({ dataSets }) => dataSets.map(kindOf)),
    ),
  ];
  if (kinds.length === 0)
    throw new UsageError({
      es: "no hay conjuntos de datos en la carpeta",
      en: "there are no data sets in the folder",
    });
  const reports: KindReport[] = [];
  try {
    for (const kind of kinds) reports.push(await auditKind(publications, kind));
  } catch (thrown) {
    // What cannot be put together cannot be called safe.
    if (!(thrown instanceof InstanceError || thrown instanceof PlanError))
      throw thrown;
    call.terminal.err(`${thrown.message}\n`);
    return EXIT.errors;
  }
  if (call.values.json === true)
    call.terminal.out(
      `${JSON.stringify({ format: "corett/audit-report@1", ledger: publications.faults, kinds: reports.map(({ kind, editions, tables, conflicts, report: { passed, findings, measures } }) => ({ kind, editions, tables, conflicts, passed, findings, measures })) }, null, 2)}\n`,
    );
  else tell(call, publications.faults, reports);
  const good =
    publications.faults.length === 0 &&
    reports.every(
      ({ report, conflicts }) => report.passed && conflicts.length === 0,
    );
  return good ? EXIT.good : EXIT.errors;
}
