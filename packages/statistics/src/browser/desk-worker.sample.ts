import { z } from "zod";
import { checkFile } from "../check/check-file.ts";
import { prepare } from "../publish/prepare.ts";
import { publicationFiles } from "../publish/publication-files.ts";
import { samplePlan } from "../publish/publish.sample.ts";
import { jsonReport } from "../report/json-report.ts";

/** What the page posts: a file as it was dropped there. */
export interface DeskRequest {
  readonly bytes: Uint8Array;
}

/** What comes back: a report, and the files if there is nothing to mend. */
export interface DeskAnswer {
  readonly report: unknown;
  readonly files: readonly (readonly [string, string])[];
}

// Compiled validators would need 'unsafe-eval'.
z.config({ jitless: true });

/** The whole way from a file's bytes to the files of an edition. */
export async function desk({ bytes }: DeskRequest): Promise<DeskAnswer> {
  const checked = await checkFile(bytes);
  const report = jsonReport(checked.report, "file");
  if (checked.report.errors > 0) return { report, files: [] };
  const plan = samplePlan();
  const { audit, dataSets } = await prepare(checked, plan);
  if (!audit.publication) return { report, files: [] };
  const { files } = publicationFiles(audit.publication, { plan, dataSets });
  return { report, files: [...files] };
}
