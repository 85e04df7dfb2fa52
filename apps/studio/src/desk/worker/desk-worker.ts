import { z } from "zod";
import type { DeskProgress, FromWorker, ToWorker } from "../desk-protocol.ts";
import { closeTheDoor } from "./close-the-door.ts";
import { Cancelled } from "./file-pieces.ts";

/**
 * The desk's module worker. It loads all it needs at once, gives up its means
 * to send anything, says that it is ready, and only then takes files.
 *
 * @packageDocumentation
 */

// The worker's global, as far as it is used here.
declare const self: {
  onmessage: ((event: { data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
};

// Before the schemas are made: a compiled one would need 'unsafe-eval'.
z.config({ jitless: true });

const [
  { Session },
  { refusedBy },
  { CODE_LISTS, loadSolver, loadWorkbookReader },
] = await Promise.all([
  import("./session.ts"),
  import("./refused.ts"),
  import("@corett/statistics"),
]);

const session = new Session();
let running: AbortController | undefined;

/** At most so often the page is told how far a task is, in milliseconds. */
const PROGRESS_EVERY = 100;

function reporter(id: number) {
  let last = 0;
  return (progress: DeskProgress) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    self.postMessage({ kind: "progress", id, progress });
  };
}

async function answer({
  id,
  language,
  request,
}: Extract<ToWorker, { kind: "ask" }>): Promise<FromWorker> {
  const controller = new AbortController();
  running = controller;
  try {
    const task = {
      language,
      signal: controller.signal,
      progress: reporter(id),
    };
    const found = await session.answer(request, task);
    return controller.signal.aborted
      ? { kind: "cancelled", id }
      : { kind: "answer", id, answer: found };
  } catch (thrown) {
    if (thrown instanceof Cancelled || controller.signal.aborted)
      return { kind: "cancelled", id };
    return { kind: "answer", id, answer: refusedBy(thrown) };
  } finally {
    running = undefined;
  }
}

self.onmessage = ({ data }) => {
  if (data.kind === "cancel") running?.abort();
  else
    void answer(data).then((message) => {
      self.postMessage(message);
    });
};

try {
  // Hashes are made by the browser, and only on pages that came safely.
  if (!isSecureContext) throw new Error("not a secure context");
  await Promise.all([loadSolver(), loadWorkbookReader()]);
  closeTheDoor(self);
  const countries = CODE_LISTS.country.codes
    .filter(({ code }) => code !== "_T")
    .map(({ code, label }) => ({ code, es: label["es-419"], en: label.en }));
  self.postMessage({ kind: "ready", countries });
} catch {
  self.postMessage({ kind: "broken" });
}
