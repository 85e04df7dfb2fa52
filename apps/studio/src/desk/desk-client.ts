import type {
  Country,
  DeskAnswer,
  DeskProgress,
  DeskRequest,
  FromWorker,
  Language,
  ToWorker,
} from "./desk-protocol.ts";
import address from "./worker/desk-worker.ts?worker&url";

// TypeScript's DOM has no Trusted Types yet.
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** The one script address that the desk runs, and no other. */
const workerAddress = (): string =>
  window.trustedTypes
    ?.createPolicy("studio-desk", { createScriptURL: () => address })
    .createScriptURL(address) ?? address;

/** A task was stopped by the reader. */
export const CANCELLED = Symbol("cancelled");

interface Waiting {
  readonly id: number;
  readonly progress: (progress: DeskProgress) => void;
  readonly resolve: (answer: DeskAnswer | typeof CANCELLED) => void;
}

/** The page's end of the worker: one question at a time. */
export class DeskClient {
  /**
   * Settles once the worker has loaded all it will ever load; undefined if it
   * could not.
   */
  readonly ready: Promise<readonly Country[] | undefined>;
  readonly #worker: Worker;
  readonly #language: Language;
  #waiting: Waiting | undefined;
  #asked = 0;

  constructor(language: Language) {
    this.#language = language;
    this.#worker = new Worker(workerAddress(), { type: "module" });
    this.ready = new Promise((resolve) => {
      this.#worker.onerror = () => {
        resolve(undefined);
      };
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === "ready") resolve(data.countries);
        else if (data.kind === "broken") resolve(undefined);
        else this.#hear(data);
      };
    });
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: Extract<FromWorker, { id: number }>): void {
    if (message.id !== this.#waiting?.id) return;
    if (message.kind === "progress") {
      this.#waiting.progress(message.progress);
      return;
    }
    const { resolve } = this.#waiting;
    this.#waiting = undefined;
    resolve(message.kind === "answer" ? message.answer : CANCELLED);
  }

  /**
   * Asks the worker.
   *
   * @throws Error if it is still at work on what was asked before
   */
  ask(
    request: DeskRequest,
    progress: (progress: DeskProgress) => void,
  ): Promise<DeskAnswer | typeof CANCELLED> {
    if (this.#waiting) throw new Error("the worker is at work");
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting = { id, progress, resolve };
      this.#post({ kind: "ask", id, language: this.#language, request });
    });
  }

  /** Stops what the worker is doing; the answer is then `CANCELLED`. */
  cancel(): void {
    this.#post({ kind: "cancel" });
  }
}
