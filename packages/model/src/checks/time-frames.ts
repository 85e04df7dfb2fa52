import { type Content, fileOf } from "../content.ts";
import { problem, type Problem, type Words } from "../problem.ts";
import { type TimeFrameConflict, timeFrameConflicts } from "../time-frame.ts";

const WORDS: Readonly<Record<TimeFrameConflict["reason"], Words>> = {
  apart: {
    es: "dos períodos de lo mismo que coincidan en algún mes",
    en: "two periods of the same thing that share a month",
  },
  outside: {
    es: "un período dentro de la vigencia del plan",
    en: "a period within the validity of the plan",
  },
  early: {
    es: "que se aplique después de elaborarse",
    en: "that it is put to use after it is made",
  },
  late: {
    es: "que se aplique a lo sumo dos años después de elaborarse",
    en: "that it is put to use at most two years after it is made",
  },
};

const MEND: Words = {
  es: "la estrategia lo dice así; lo decide la CORETT, el contenido lo conserva",
  en: "the strategy says so; CORETT decides, the content keeps it",
};

/**
 * What the strategy says that does not go together. The content carries it as it
 * stands, so these are no errors.
 */
export function noticeTimeFrames({ lines }: Content): Problem[] {
  return lines.flatMap(({ id, timeFrames }) =>
    timeFrameConflicts(timeFrames).map(({ at: [one, other], reason }) => {
      const frame = timeFrames[other];
      const first = timeFrames[one];
      const value = [first, frame]
        .map((span) => (span ? `${span.kind} ${span.from}/${span.to}` : ""))
        .join(" – ");
      const at = ["timeFrames", other];
      const words = [WORDS[reason], MEND] as const;
      const code = `time-frames-${reason}`;
      return problem(fileOf("lines", id), at, code, value, words, "notice");
    }),
  );
}
