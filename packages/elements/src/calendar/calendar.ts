import { html, nothing, type PropertyDeclarations } from "lit";
import { download } from "../chart/download.ts";
import { dateIn, momentIn } from "../language.ts";
import { ListingElement } from "../listing/listing-element.ts";
import { fieldMarks } from "../listing/listing.rows.ts";
import {
  type ListingField,
  type ListingRow,
  textOfField,
} from "../listing/listing.view.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { calendarMessages } from "./calendar.messages.ts";
import { calendarStyles } from "./calendar.styles.ts";
import {
  eventOf,
  isOver,
  KIND,
  type MonthDay,
  type MonthEvent,
  monthView,
  NAME,
  PLACE,
  valuesOf,
  weekStartOf,
  WHEN,
} from "./calendar.view.ts";
import { icsOf } from "./ics.ts";
import {
  type DayNumber,
  dayNumber,
  isoOf,
  partsOf,
  weekdayOf,
} from "./occurrence.ts";

/** Today where the reader is. */
function todayHere(): DayNumber {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * Days to commemorate and days of work, as a list and as months; each can be
 * taken into the reader's own calendar.
 *
 * @summary Dates to communicate
 * @tag corett-calendar
 * @attr {string} month - The month to begin with, `2026-07`; else the present one
 * @slot - A heading, records or a table (what, when, kind, where, more), notes
 * @slot table - The records; the element puts them there itself
 * @slot end - What stands below them; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettCalendar extends ListingElement {
  static override styles = [...ListingElement.styles, calendarStyles];

  static override properties: PropertyDeclarations = {
    ...ListingElement.properties,
    month: {},
    day: { state: true },
  };

  /** The month to begin with, such as `2026-07`; else the present one. */
  declare month: string | null;

  /** The day that the reader is at. @internal */
  declare day: DayNumber | undefined;

  protected override readonly facets = [KIND, PLACE];

  /** The day at which the month's grid is. */
  get #at(): DayNumber {
    const [, year, month] = /^(\d{4})-(\d\d)$/.exec(this.month ?? "") ?? [];
    return (
      this.day ?? (year ? dayNumber(+year, +(month ?? 1), 1) : todayHere())
    );
  }

  protected override readonly cell = (
    field: ListingField,
    column: number,
    row: ListingRow,
  ): readonly Mark[] => {
    const words = fieldMarks(field);
    if (column !== WHEN || isOver(field, todayHere()) || !eventOf(row))
      return words;
    const { add, addOne } = wordsIn(calendarMessages, this.language);
    const name = textOfField(row.fields[NAME]);
    return [
      [
        "div",
        {},
        ...words,
        [
          "button",
          {
            type: "button",
            class: "add",
            "aria-label": addOne(name),
            "data-event": this.#keyOf(row),
          },
          add,
        ],
      ],
    ];
  };

  #keyOf(row: ListingRow): string {
    return eventOf(row)?.id ?? "";
  }

  protected override body(): unknown {
    const { list, month } = wordsIn(calendarMessages, this.language);
    return html`${this.modes(list, month)}
      <div @click=${this.#add}>
        ${this.mode ? this.#month() : this.table()}
      </div>`;
  }

  protected override files(): unknown {
    const { addAll } = wordsIn(calendarMessages, this.language);
    return html`<button
        type="button"
        @click=${() => {
          this.#give(this.shown, this.view?.title ?? "");
        }}
      >
        ${addAll}</button
      >${super.files()}${this.printButton()}`;
  }

  #month(): unknown {
    const { language } = this;
    const words = wordsIn(calendarMessages, language);
    const at = this.#at;
    const [year, month] = partsOf(at);
    const { weeks, events } = monthView(
      this.shown,
      year,
      month,
      weekStartOf(language),
    );
    const step = (by: number, sign: string, name: string) =>
      html`<button
        type="button"
        aria-label=${name}
        @click=${() => {
          this.day = dayNumber(year, month + by, 1);
        }}
      >
        ${sign}
      </button>`;
    const title = dateIn(isoOf(at).slice(0, 7), language);
    return html`<div class="bar">
        ${step(-1, "‹", words.previous)}
        <b id="m" aria-live="polite">${title}</b>
        ${step(1, "›", words.next)}
        <button
          type="button"
          @click=${() => {
            this.day = todayHere();
          }}
        >
          ${words.today}
        </button>
      </div>
      <table
        class="month"
        role="grid"
        aria-labelledby="m"
        @keydown=${this.#walk}
      >
        <thead>
          <tr>
            ${weeks[0]?.map(({ day }) => {
              const name = (weekday: "long" | "short") =>
                momentIn(day * 864e5, language, { weekday });
              return html`<th scope="col" abbr=${name("long")}>
                ${name("short")}
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => this.#day(day, at))}
              </tr>`,
          )}
        </tbody>
      </table>
      <ul class="events">
        ${events.map((event) => this.#event(event, at))}
      </ul>
      ${events.length ? nothing : html`<p>${words.nothing}</p>`}`;
  }

  #day({ day, inMonth, events }: MonthDay, at: DayNumber): unknown {
    const names = events.map(({ row }) => textOfField(row.fields[NAME]));
    const date = dateIn(isoOf(day), this.language);
    return html`<td
      role="gridcell"
      class=${inMonth ? nothing : "other"}
      tabindex=${day === at ? 0 : -1}
      aria-label=${[date, ...names].join(". ")}
      aria-current=${day === todayHere() ? "date" : nothing}
      @click=${() => {
        this.day = day;
      }}
    >
      <span class="date">${partsOf(day)[2]}</span>
      ${names.map((name) => html`<span class="event">${name}</span>`)}
    </td>`;
  }

  #event({ row, ...days }: MonthEvent, at: DayNumber): unknown {
    const { add, addOne } = wordsIn(calendarMessages, this.language);
    const name = textOfField(row.fields[NAME]);
    const dates = valuesOf(days).map((one) => dateIn(one, this.language));
    return html`<li
      class=${days.first <= at && at <= days.last ? "here" : nothing}
    >
      <b>${name}</b>
      <span>${dates.join(" – ")}</span>
      <span
        >${[KIND, PLACE].map((column) => textOfField(row.fields[column])).join(" · ")}</span
      >
      <button
        type="button"
        class="add"
        aria-label=${addOne(name)}
        data-event=${this.#keyOf(row)}
      >
        ${add}
      </button>
    </li>`;
  }

  /** Arrow keys go from day to day and week to week, as in any calendar. */
  readonly #walk = (event: KeyboardEvent): void => {
    const at = this.#at;
    const [year, month, date] = partsOf(at);
    const forward = this.matches(":dir(rtl)") ? -1 : 1;
    const inWeek = (weekdayOf(at) - weekStartOf(this.language) + 7) % 7;
    const sameDay = (by: number) =>
      Math.min(
        dayNumber(year, month + by, date),
        dayNumber(year, month + by + 1, 0),
      );
    const to = new Map([
      ["ArrowRight", at + forward],
      ["ArrowLeft", at - forward],
      ["ArrowDown", at + 7],
      ["ArrowUp", at - 7],
      ["Home", at - inWeek],
      ["End", at + 6 - inWeek],
      ["PageDown", sameDay(1)],
      ["PageUp", sameDay(-1)],
    ]).get(event.key);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>(".here .add")?.focus();
    }
    if (to === undefined) return;
    event.preventDefault();
    this.day = to;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>("td[tabindex='0']")?.focus();
    });
  };

  readonly #add = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>("[data-event]"); // a click has an element
    const key = button?.dataset["event"];
    const row = this.view?.rows.find((one) => this.#keyOf(one) === key);
    if (key && row) this.#give([row], textOfField(row.fields[NAME]));
  };

  #give(rows: readonly ListingRow[], name: string): void {
    const events = rows.flatMap((row) => eventOf(row) ?? []);
    download(
      `${name}.ics`,
      icsOf(events, this.view?.title ?? "", this.language, new Date()),
      "text/calendar",
    );
  }
}
