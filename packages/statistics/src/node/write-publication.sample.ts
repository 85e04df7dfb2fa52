/**
 * Publishes one edition after another until it is killed, or so many: what
 * write-publication.test.ts starts as a process of its own.
 */
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { prepare } from "../publish/prepare.ts";
import { samplePlan, sampleFile } from "../publish/publish.sample.ts";
import { publicationFiles } from "../publish/publication-files.ts";
import { PublishError } from "../publish/next-ledger.ts";
import { writePublication } from "./write-publication.ts";

const folder = process.argv[2] ?? "";
const first = Number(process.argv[3] ?? 1);
const count = Number(process.argv[4] ?? 10_000);
const plan = samplePlan();
const { audit, dataSets } = await prepare(await sampleFile(), plan);
if (!audit.publication) throw new Error("the sample does not pass");
process.send?.("ready");
// Those who are to meet begin together.
if (process.argv[4]) await once(process, "message");
for (let vintage = first; vintage < first + count;) {
  const files = publicationFiles(audit.publication, {
    plan: { ...plan, vintage },
    dataSets,
  });
  try {
    await writePublication(folder, files);
    vintage++;
  } catch (thrown) {
    if (!(thrown instanceof PublishError)) throw thrown;
    process.send?.("refused");
    await wait(3);
  }
}
if (process.argv[4]) process.disconnect();
