import { dateIn, momentIn } from "../language.ts";
import { type Messages, wordsIn } from "../messages.ts";

/** How a day that moves is said. */
export interface WeekdayWords {
  /** First to fourth, then last. */
  readonly which: readonly string[];
  readonly of: string;
}

export const weekdayMessages: Messages<WeekdayWords> = {
  es: {
    which: ["primer", "segundo", "tercer", "cuarto", "último"],
    of: "de",
  },
  en: { which: ["first", "second", "third", "fourth", "last"], of: "of" },
};

/**
 * A day that moves, such as "segundo domingo de mayo".
 *
 * @param week - 1 to 4, or -1 for the last
 * @param weekday - 1 for Monday to 7 for Sunday
 */
export function weekdayIn(
  month: number,
  week: number,
  weekday: number,
  language: string,
): string {
  const { which, of } = wordsIn(weekdayMessages, language);
  // 1 January 2024 was a Monday.
  const day = momentIn(Date.UTC(2024, 0, weekday), language, {
    weekday: "long",
  });
  const name = dateIn(`--${`0${month}`.slice(-2)}`, language);
  return `${which.at(week < 0 ? -1 : week - 1) ?? ""} ${day} ${of} ${name}`;
}
