import { w } from "./both-languages.ts";
import { inEachLanguage } from "./fill.ts";
import { TIME_FRAME_LABELS } from "./labels.ts";
import { type LocalizedText, textFor } from "./localized-text.ts";
import {
  type TimeFrame,
  timeFrameConflicts,
  type TimeFrameConflict,
} from "./time-frame.ts";

const REASONS: Readonly<Record<TimeFrameConflict["reason"], LocalizedText>> = {
  apart: w("no coincide con", "does not meet"),
  outside: w("se sale de", "goes beyond"),
  early: w("empieza antes de terminar", "begins before the end of"),
  late: w("empieza años después de", "begins years after"),
};

/**
 * With which other time frames of its line one does not agree, and how. Every
 * contradiction is told once, at the later of the two in the list or, where one
 * is measured by the other, at the one that is measured.
 */
export function conflictTexts(
  frames: readonly TimeFrame[],
  at: number,
): readonly LocalizedText[] {
  return timeFrameConflicts(frames).flatMap(
    ({ at: [first, second], reason }) => {
      const other = frames[first];
      if (second !== at || !other) return [];
      const { kind, from, to } = other;
      const years = [...new Set([from, to].map((one) => one.slice(0, 4)))];
      return [
        inEachLanguage((language) => {
          const say = (text: LocalizedText) => textFor(text, language).text;
          return `≠ ${say(REASONS[reason])}: ${say(TIME_FRAME_LABELS[kind])}, ${years.join("–")}`;
        }),
      ];
    },
  );
}
