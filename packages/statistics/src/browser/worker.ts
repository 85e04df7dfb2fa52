import { z } from "zod";
import { audit, type AuditReport } from "../audit/audit.ts";
import type { Publication } from "../audit/publication.ts";
import type { Instance } from "../protect/instance.ts";
import {
  InstanceError,
  type InstanceProblem,
} from "../protect/instance-problem.ts";
import { protect, type Protection } from "../protect/protect.ts";
import { publicationOf } from "../protect/publication-of.ts";
import type { Progress } from "../solver/breath.ts";

/**
 * The core in a browser's module worker: post an instance, get progress and in
 * the end what to publish. Nothing leaves the machine; the one request is for
 * the solver's WebAssembly, to the worker's own origin. Under a content
 * security policy it needs `script-src 'self' 'wasm-unsafe-eval'`.
 *
 * @packageDocumentation
 */

/** What the page posts. */
export interface WorkerRequest {
  readonly instance: Instance;
  /** Where `highs.wasm` is, if a bundler did not find it. */
  readonly wasm?: string;
}

/** What the worker posts back: any number of `progress`, then one other. */
export type WorkerAnswer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | {
      readonly kind: "done";
      readonly protection: Protection;
      readonly publication: Publication;
      readonly report: Omit<AuditReport, "publication">;
    }
  | { readonly kind: "refused"; readonly problems: readonly InstanceProblem[] }
  | { readonly kind: "failed"; readonly message: string };

// The worker's global, as far as it is used here.
declare const self: {
  onmessage: ((event: { data: WorkerRequest }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};

// Compiled validators would need 'unsafe-eval'.
z.config({ jitless: true });

async function answer({
  instance,
  wasm,
}: WorkerRequest): Promise<WorkerAnswer> {
  const watch = {
    onProgress: (progress: Progress) => {
      self.postMessage({ kind: "progress", progress });
    },
    ...(wasm !== undefined && { solver: { locateFile: () => wasm } }),
  };
  try {
    const protection = await protect(instance, watch);
    const { publication, secret } = publicationOf(instance, protection);
    const { passed, findings, measures } = await audit(publication, {
      ...watch,
      ...secret,
    });
    const report = { passed, findings, measures };
    return { kind: "done", protection, publication, report };
  } catch (error) {
    if (error instanceof InstanceError)
      return { kind: "refused", problems: error.problems };
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed", message };
  }
}

self.onmessage = ({ data }) => {
  void answer(data).then((result) => {
    self.postMessage(result);
  });
};
