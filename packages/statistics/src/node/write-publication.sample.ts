/**
 * Publishes one edition after another until it is killed: what
 * write-publication.test.ts starts as a process of its own.
 */
import { prepare } from "../publish/prepare.ts";
import { samplePlan, sampleFile } from "../publish/publish.sample.ts";
import { publicationFiles } from "../publish/publication-files.ts";
import { writePublication } from "./write-publication.ts";

const folder = process.argv[2] ?? "";
const plan = samplePlan();
const { audit, dataSets } = await prepare(await sampleFile(), plan);
if (!audit.publication) throw new Error("the sample does not pass");
process.send?.("ready");
for (let vintage = 1; vintage < 10_000; vintage++)
  await writePublication(
    folder,
    publicationFiles(audit.publication, {
      plan: { ...plan, vintage },
      dataSets,
    }),
  );
