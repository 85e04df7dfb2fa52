import {
  type DayNumber,
  isoOf,
  occurrenceIn,
  type When,
} from "./occurrence.ts";

/** An event as a calendar takes it in. */
export interface IcsEvent {
  /** The same for the same event in every file, so that taking it in again changes it. */
  readonly id: string;
  readonly when: When;
  readonly name: string;
  readonly about: string;
  readonly kind: string;
  readonly place: string;
}

/** TEXT of RFC 5545, section 3.3.11. */
const escaped = (text: string) =>
  text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Bytes of UTF-8 that a character takes. */
const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/**
 * A content line in parts of at most 75 octets (RFC 5545, section 3.1), no
 * character cut in two.
 */
export function folded(line: string): string {
  let length = 0;
  let text = "";
  for (const character of line) {
    const more = octets(character);
    if (length + more > 75) {
      text += "\r\n ";
      length = 1; // the space counts
    }
    text += character;
    length += more;
  }
  return text;
}

const basic = (day: DayNumber) => isoOf(day).replaceAll("-", "");

const WEEKDAYS = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** How something comes again; nothing if it is once. */
function ruleOf(when: When): string[] {
  if (when.every === "once") return [];
  const rule = "RRULE:FREQ=YEARLY";
  if (when.every === "weekday")
    return [
      `${rule};BYMONTH=${when.month};BYDAY=${when.week}${WEEKDAYS[when.weekday] ?? ""}`,
    ];
  // A plain yearly 29 February is left out in three years of four.
  return [
    when.month === 2 && when.day === 29
      ? `${rule};BYMONTH=2;BYMONTHDAY=-1`
      : rule,
  ];
}

function eventLines(
  { id, when, name, about, kind, place }: IcsEvent,
  stamp: string,
  year: number,
  language: string,
): string[] {
  const { first, last } = occurrenceIn(when, year);
  const text = (property: string, value: string) =>
    value ? [`${property};LANGUAGE=${language}:${escaped(value)}`] : [];
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@corett`,
    `DTSTAMP:${stamp}`,
    // Whole days, and no zone: the end is the first day that is not of it.
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(last + 1)}`,
    ...ruleOf(when),
    ...text("SUMMARY", name),
    ...text("DESCRIPTION", about),
    ...text("LOCATION", place),
    ...text("CATEGORIES", kind),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * Events as an iCalendar file (RFC 5545): whole days without a zone, CRLF, folded
 * lines. What is every year begins in the year of `now`.
 *
 * @param name - what a calendar program calls it
 * @param language - of all texts, a BCP 47 tag
 */
export function icsOf(
  events: readonly IcsEvent[],
  name: string,
  language: string,
  now: Date,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const year = now.getFullYear();
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//CORETT//corett-kit//ES",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp, year, language)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}
