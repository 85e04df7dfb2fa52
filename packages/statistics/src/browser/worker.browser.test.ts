import { expect, it } from "vitest";
import golden from "./golden.txt?raw";
import { goldenInstance } from "./golden.sample.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker.ts";

/** Asks a new worker once. */
async function ask(request: WorkerRequest): Promise<WorkerAnswer[]> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
  });
  const answers: WorkerAnswer[] = [];
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = (event) => {
        reject(new Error(event.message));
      };
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        answers.push(data);
        if (data.kind !== "progress") resolve(answers);
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

it("protects and audits in a module worker, with the same bytes as Node", async () => {
  const answers = await ask({ instance: goldenInstance() });
  const last = answers.at(-1);
  expect(last?.kind).toBe("done");
  if (last?.kind !== "done") return;
  const { protection, report } = last;
  expect(`${JSON.stringify({ protection, report })}\n`).toBe(golden);
  expect(answers.some(({ kind }) => kind === "progress")).toBe(true);
}, 60_000);

it("refuses a bad instance with words, and lives on", async () => {
  const answers = await ask({
    instance: { cells: [{ id: "a", value: -1 }], relations: [] },
  });
  expect(answers).toMatchObject([
    { kind: "refused", problems: [{ code: "negative" }] },
  ]);
});
