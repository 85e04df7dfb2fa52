import type { BilingualText } from "@corett/model";
import { columnName } from "../read/raw-table.ts";
import { type Acceptance, isAbout } from "./acceptance.ts";
import { FAULT_WORDS, type FaultCode } from "./fault-words.ts";

/** Where a fault is: what a spreadsheet shows beside and above the cell. */
export interface Place {
  readonly sheet?: string | undefined;
  /** From 1, blank rows counted; absent for a whole column or sheet. */
  readonly row?: number | undefined;
  /** From 0; absent for a whole row. */
  readonly column?: number | undefined;
}

/** `B12`, `12`, `B` or nothing. */
export function cellName({ row, column }: Place): string {
  const letters = column === undefined ? "" : columnName(column);
  return `${letters}${row === undefined ? "" : String(row)}`;
}

/** One fault, without the value that stands there. */
export interface Fault {
  readonly place: Place;
  /** The field's name for readers. */
  readonly field?: BilingualText;
  /** Words for the message by name, per language where they differ. */
  readonly detail?: Readonly<Record<string, string | BilingualText>>;
  /**
   * What the fault is about where it is a published figure, such as
   * `GT 2022 F _T`: an acceptance names it. Absent for rows about people.
   */
  readonly subject?: string;
  /** What stands there: only if it was asked for. */
  readonly value?: string;
}

/** All faults of one kind. */
export interface FaultGroup {
  readonly code: FaultCode;
  readonly level: "error" | "doubt";
  /** How many there are in all. */
  readonly count: number;
  /** The first of them, in the order in which they were found. */
  readonly first: readonly Fault[];
}

/** Faults of one kind that somebody has decided about. */
export interface AcceptedGroup extends FaultGroup {
  readonly acceptance: Acceptance;
}

/** So many places are listed for each kind unless more are asked for. */
export const DEFAULT_LISTED = 100;

interface Tally {
  count: number;
  readonly first: Fault[];
}

/**
 * Gathers faults: counts all of them and keeps the first of each kind, so that
 * a file with a million faults has a report that can be read. Faults that were
 * accepted are kept apart.
 */
export class FaultList {
  readonly #open = new Map<FaultCode, Tally>();
  readonly #accepted: readonly Acceptance[];
  readonly #tallies: readonly Tally[];
  readonly #listed: number;

  constructor(accepted: readonly Acceptance[] = [], listed = DEFAULT_LISTED) {
    this.#accepted = accepted;
    this.#tallies = accepted.map(() => ({ count: 0, first: [] }));
    this.#listed = listed;
  }

  /**
   * @param fault - made only if it is needed: most are only counted
   * @returns what becomes of the figure: nothing was decided, or it is kept or
   * withheld
   */
  add(code: FaultCode, fault: () => Fault): "open" | Acceptance["action"] {
    const decided = this.#decision(code, fault);
    if (decided >= 0) {
      const tally = this.#tallies[decided];
      if (tally) this.#count(tally, fault);
      return this.#accepted[decided]?.action ?? "open";
    }
    let tally = this.#open.get(code);
    if (!tally) {
      tally = { count: 0, first: [] };
      this.#open.set(code, tally);
    }
    this.#count(tally, fault);
    return "open";
  }

  #decision(code: FaultCode, fault: () => Fault): number {
    return this.#accepted.findIndex(
      (one) =>
        one.code === code &&
        (one.subject === undefined || isAbout(one.subject, fault().subject)),
    );
  }

  #count(tally: Tally, fault: () => Fault): void {
    tally.count++;
    if (tally.first.length < this.#listed) tally.first.push(fault());
  }

  /** What nobody has decided about: errors first, then in the order of codes. */
  groups(): FaultGroup[] {
    const order = Object.keys(FAULT_WORDS);
    const groups = [...this.#open].map(([code, tally]) => ({
      code,
      level: FAULT_WORDS[code].level,
      ...tally,
    }));
    // An acceptance that more faults fall under than it allows holds for none.
    for (const { acceptance, ...group } of this.#decided())
      if (group.count > (acceptance.atMost ?? Infinity)) groups.push(group);
    return groups.sort(
      (one, other) =>
        Number(one.level === "doubt") - Number(other.level === "doubt") ||
        order.indexOf(one.code) - order.indexOf(other.code),
    );
  }

  /** What was accepted, acceptance by acceptance. */
  accepted(): AcceptedGroup[] {
    return this.#decided().filter(
      ({ count, acceptance: { atMost } }) =>
        count > 0 && count <= (atMost ?? Infinity),
    );
  }

  /** Acceptances under which nothing falls any more: they can be removed. */
  unused(): Acceptance[] {
    return this.#accepted.filter((_, at) => this.#tallies[at]?.count === 0);
  }

  #decided(): (AcceptedGroup & Tally)[] {
    return this.#accepted.map((one, at) => ({
      code: one.code,
      level: FAULT_WORDS[one.code].level,
      acceptance: one,
      ...(this.#tallies[at] ?? { count: 0, first: [] }),
    }));
  }
}
