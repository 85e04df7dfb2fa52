import { type Problem, timeFrameConflicts } from "@corett/model";
import type { Content } from "./read-folder.ts";

type Reason = ReturnType<typeof timeFrameConflicts>[number]["reason"];

const WORDS: Readonly<Record<Reason, readonly [es: string, en: string]>> = {
  apart: [
    "dos períodos de lo mismo no coinciden en ningún mes",
    "two periods of the same thing share no month",
  ],
  outside: [
    "un período se sale de la vigencia del plan",
    "a period leaves the validity of the plan",
  ],
  early: [
    "se aplica antes de estar elaborado",
    "it is put to use before it is made",
  ],
  late: [
    "se aplica años después de haberse elaborado",
    "it is put to use only years after it was made",
  ],
};

/**
 * What the strategy says that does not go together. The content carries it as it
 * stands, so these are no faults: they are for CORETT to decide.
 */
export function noticesOf({ lines }: Content): readonly Problem[] {
  return lines.flatMap(({ id, timeFrames }) =>
    timeFrameConflicts(timeFrames).map(({ at: [one, other], reason }) => {
      const [es, en] = WORDS[reason];
      return {
        file: `lines/${id}.json`,
        path: `timeFrames[${String(one)}], timeFrames[${String(other)}]`,
        code: `time-frames-${reason}`,
        es,
        en,
      };
    }),
  );
}
