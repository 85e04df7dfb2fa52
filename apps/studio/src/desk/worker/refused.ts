import type { Words } from "@corett/model";
import {
  ContradictionError,
  InstanceError,
  NotReadyError,
  PlanError,
  PublishError,
  Refusal,
} from "@corett/statistics";
import type { Refused } from "../desk-protocol.ts";

/** So many reasons are listed; the rest follows once these are mended. */
const SHOWN = 20;

/** Something the reader gave that is not what was asked for. */
export class NotUsable extends Error {
  readonly messages: readonly Words[];

  constructor(...messages: readonly Words[]) {
    super(messages[0]?.en ?? "");
    this.messages = messages;
  }
}

function reasonsOf(thrown: unknown): readonly Words[] {
  if (thrown instanceof NotUsable) return thrown.messages;
  if (thrown instanceof Refusal) {
    const at = thrown.at === undefined ? "" : `${thrown.at}: `;
    return [{ es: at + thrown.words.es, en: at + thrown.words.en }];
  }
  if (thrown instanceof NotReadyError)
    return [
      {
        es: `La hoja no está lista: ${String(thrown.errors)} errores y ${String(thrown.doubts)} dudas abiertas.`,
        en: `The sheet is not ready: ${String(thrown.errors)} errors and ${String(thrown.doubts)} open doubts.`,
      },
    ];
  if (thrown instanceof InstanceError)
    return thrown.problems.slice(0, SHOWN).map(({ say }) => say);
  if (thrown instanceof ContradictionError) {
    const keys = thrown.keys.slice(0, 8).join("; ");
    return [
      {
        es: `Las cifras se contradicen entre sí: ${keys}`,
        en: `The figures contradict each other: ${keys}`,
      },
    ];
  }
  if (thrown instanceof PublishError) return [thrown.words];
  if (thrown instanceof PlanError)
    return [
      {
        es: `El plan no se puede cumplir: ${thrown.words.es}`,
        en: `The plan cannot be carried out: ${thrown.words.en}`,
      },
    ];
  if (thrown instanceof DOMException && thrown.name === "NotReadableError")
    return [
      {
        es: "El archivo cambió en el disco o ya no está donde estaba. Elíjalo otra vez.",
        en: "The file has changed on the disk, or is no longer where it was. Choose it again.",
      },
    ];
  // An unknown error's own message may hold anything: it is not shown.
  return [
    {
      es: "Algo falló dentro de la mesa. No se publicó nada. Recargue la página e inténtelo otra vez.",
      en: "Something failed inside the desk. Nothing was published. Reload the page and try again.",
    },
  ];
}

/** Puts what was thrown into words for the reader; no word is from a row. */
export const refusedBy = (thrown: unknown): Refused => ({
  kind: "refused",
  messages: reasonsOf(thrown),
});
