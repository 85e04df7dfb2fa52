import { approvalOf } from "./approval.ts";
import type { EventTime } from "./calendar-event.ts";
import type { Content } from "./content.ts";
import { COUNTRIES, type CountryCode } from "./country.ts";
import { inEachLanguage } from "./fill.ts";
import {
  ALLIANCE_LABELS,
  countryNames,
  EVENT_LABELS,
  MEDIUM_LABELS,
  ORGANIZATION_LABELS,
  REACH_LABELS,
  TASK_LABELS,
  TIME_FRAME_LABELS,
} from "./labels.ts";
import { need } from "./library.ts";
import { conflictTexts } from "./conflict-texts.ts";
import { type LocalizedText, textFor } from "./localized-text.ts";
import type { ListingCell, PublishedListing } from "./published-listing.ts";

type Format<F extends PublishedListing["format"]> = Extract<
  PublishedListing,
  { format: F }
>;

export const w = (es: string, en: string): LocalizedText => ({
  "es-419": es,
  en,
});

export const textCell = (
  values: LocalizedText | readonly LocalizedText[],
  code?: string,
): ListingCell => ({
  kind: "text",
  values: "es-419" in values ? [values] : [...values], // a text has that key, a list does not
  ...(code !== undefined && { code }),
});

const NOTHING = textCell([]);

export const SAMPLE_NOTE = w(
  "Las filas que dicen «ejemplo» son inventadas.",
  "Rows that say “sample” are made up.",
);

/** Everything approved, or all of it is provisional. */
export const statusOf = (
  records: readonly { readonly status: "draft" | "reviewed" | "approved" }[],
) =>
  records.every(({ status }) => status === "approved")
    ? ("approved" as const)
    : approvalOf("draft");

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

/** The regional matrix: message, audience, products, channels, years. */
export function publishContentPlan(
  content: Content,
): Format<"corett/content-plan@1"> {
  const plans = new Map(
    content["content-plans"].map((plan) => [plan.audience, plan]),
  );
  const audiences = byId(content.audiences);
  const products = byId(content.products);
  const channels = byId(content.channels);
  const variants = content["key-messages"].flatMap((message) =>
    message.variants.map((variant) => ({ message, variant })),
  );
  const number = (id: string) => need(audiences, id).number;
  const rows = variants
    .toSorted((a, b) => number(a.variant.audience) - number(b.variant.audience))
    .flatMap(({ variant }) => {
      const plan = plans.get(variant.audience);
      const names = (
        ids: readonly string[] | undefined,
        from: ReadonlyMap<string, { readonly name: LocalizedText }>,
      ) => textCell((ids ?? []).map((id) => need(from, id).name));
      return [
        [
          textCell(variant.text),
          textCell(need(audiences, variant.audience).name),
          names(plan?.products, products),
          names(plan?.channels, channels),
          plan
            ? {
                kind: "span" as const,
                from: String(plan.years.from),
                to: String(plan.years.to),
              }
            : NOTHING,
        ],
      ];
    });
  return {
    format: "corett/content-plan@1",
    id: "message-matrix",
    title: w(
      "Qué decimos a quién, con qué y por dónde",
      "What we say to whom, with what and where",
    ),
    columns: [
      w("Mensaje", "Message"),
      w("Público", "Audience"),
      w("Productos", "Products"),
      w("Canales", "Channels"),
      w("Años", "Years"),
    ],
    rows,
    notes: [
      w(
        "Adaptado de la Estrategia de visibilidad y comunicación de la CORETT, línea 3.",
        "Adapted from CORETT’s visibility and communication strategy, line 3.",
      ),
    ],
    status: statusOf(variants.map(({ variant }) => variant)),
  };
}

/** The lines' time frames; several of a kind may hold at once. */
export function publishLineSchedule(
  content: Content,
): Format<"corett/timeline@1"> {
  const lines = content.lines.toSorted((a, b) => a.number - b.number);
  return {
    format: "corett/timeline@1",
    id: "line-schedule",
    title: w("Las líneas en el tiempo", "The lines over time"),
    columns: [
      w("Línea", "Line"),
      w("Qué", "What"),
      w("Cuándo", "When"),
      w("No coincide", "Does not agree"),
    ],
    rows: lines.flatMap(({ number, name, timeFrames }) =>
      timeFrames.map(({ kind, from, to, of }, index): ListingCell[] => [
        textCell(
          inEachLanguage(
            (language) => `${String(number)}. ${textFor(name, language).text}`,
            Object.keys(name),
          ),
        ),
        textCell(
          of ? [TIME_FRAME_LABELS[kind], of] : TIME_FRAME_LABELS[kind],
          kind,
        ),
        { kind: "span", from, to },
        textCell(conflictTexts(timeFrames, index)),
      ]),
    ),
    notes: [
      w(
        "La estrategia da a algunas líneas plazos que no coinciden entre sí: aquí están todos.",
        "The strategy gives some lines time frames that do not agree with each other: all of them are here.",
      ),
    ],
    status: statusOf(lines),
  };
}

/** The task schedule of the monitoring line. */
export function publishTaskSchedule(
  content: Content,
): Format<"corett/timeline@1"> {
  const tasks = content.tasks.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return {
    format: "corett/timeline@1",
    id: "task-schedule",
    title: w("Cronograma de tareas", "Task schedule"),
    columns: [w("Tarea", "Task"), w("Estado", "State"), w("Cuándo", "When")],
    rows: tasks.map(({ name, state, from, to }): ListingCell[] => [
      textCell(name),
      textCell(TASK_LABELS[state], state),
      { kind: "span", from, to },
    ]),
    notes: tasks.some(({ sample }) => sample) ? [SAMPLE_NOTE] : [],
    status: statusOf(tasks),
  };
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/**
 * The times of an event: what tells them apart, where they stand in the order, and
 * the cell. What is every year comes first, in the order of the year; then what is
 * once.
 */
function timesOf(
  when: EventTime,
): readonly (readonly [part: string, order: string, time: ListingCell])[] {
  const yearly = (part: string, month: number, day?: number) =>
    [
      part,
      `-${twoDigits(month)}-${twoDigits(day ?? 0)}`,
      { kind: "yearly", month, ...(day !== undefined && { day }) },
    ] as const;
  switch (when.every) {
    case "once":
      return [
        [
          "",
          when.from,
          {
            kind: "span",
            from: when.from,
            ...(when.to !== undefined && { to: when.to }),
          },
        ],
      ];
    case "year":
      return [yearly("", when.month, when.day)];
    case "weekday": {
      const { month, week, weekday } = when;
      const day = week < 0 ? 31 : week * 7;
      return [
        [
          "",
          `-${twoDigits(month)}-${twoDigits(day)}`,
          { kind: "weekday", month, week, weekday },
        ],
      ];
    }
    case "quarter":
      return [1, 2, 3, 4].map((quarter) =>
        yearly(
          `-q${String(quarter)}`,
          when.month + (quarter - 1) * 3,
          when.day,
        ),
      );
  }
}

/**
 * Days to commemorate and days of work: what is every year in the order of the
 * year, then what is once, in time.
 */
export function publishCalendar(content: Content): Format<"corett/calendar@1"> {
  const rows = content.calendar
    .flatMap(({ id, name, when, kind, countries, proclaimed, about }) => {
      const more: LocalizedText[] = [
        ...(about ? [about] : []),
        ...(proclaimed ? [proclaimed.by] : []),
      ];
      return timesOf(when).map(([part, order, time]) => ({
        id: id + part,
        order,
        cells: [
          textCell(name),
          time,
          textCell(EVENT_LABELS[kind], kind),
          placesCell(countries),
          textCell(more),
        ],
      }));
    })
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  return {
    format: "corett/calendar@1",
    id: "key-dates",
    title: w("Fechas para comunicar", "Dates to communicate"),
    columns: [
      w("Fecha", "Date"),
      w("Cuándo", "When"),
      w("Tipo", "Kind"),
      w("Dónde", "Where"),
      w("Más", "More"),
    ],
    rows: rows.map(({ cells }) => cells),
    ids: rows.map(({ id }) => id),
    notes: [
      w(
        "Son días enteros, iguales en los nueve países. Antes de usarlas, confirme las que aún no tienen fuente.",
        "They are whole days, the same in all nine countries. Before use, confirm those that have no source yet.",
      ),
    ],
    status: statusOf(content.calendar),
  };
}

const EVERYWHERE = w("Toda la región", "The whole region");

function placesCell(
  countries: readonly CountryCode[] | undefined,
): ListingCell {
  return countries
    ? textCell(
        countryNames(countries),
        COUNTRIES.filter((one) => countries.includes(one)).join(" "),
      )
    : textCell(EVERYWHERE);
}

/** Every alliance with its partners and how far it reaches. */
export function publishAlliances(
  content: Content,
): Format<"corett/alliances@1"> {
  const organizations = byId(content.organizations);
  return {
    format: "corett/alliances@1",
    id: "alliance-list",
    title: w("Con quién trabaja la CORETT", "Whom CORETT works with"),
    columns: [
      w("Alianza", "Alliance"),
      w("Tipo", "Kind"),
      w("Con", "With"),
      w("Alcance", "Scope"),
      w("Para qué", "What for"),
      w("Desde", "Since"),
    ],
    rows: content.alliances.map(
      ({ name, kind, partners, purpose, from, to }): ListingCell[] => {
        const members = partners.map((id) => need(organizations, id));
        const countries = members.flatMap((one) => one.countries ?? []);
        const regional = members.some((one) => !one.countries);
        return [
          textCell(name),
          textCell(ALLIANCE_LABELS[kind], kind),
          textCell(members.map((one) => one.name)),
          placesCell(regional ? undefined : countries),
          textCell(purpose),
          from === undefined
            ? NOTHING
            : { kind: "span", from, ...(to !== undefined && { to }) },
        ];
      },
    ),
    notes: content.alliances.some(({ sample }) => sample) ? [SAMPLE_NOTE] : [],
    status: statusOf(content.alliances),
  };
}

/** Organisations, then media, in the order of the alphabet. */
export function publishDirectory(
  content: Content,
): Format<"corett/directory@1"> {
  const link = (site?: string, email?: string): ListingCell =>
    email !== undefined
      ? { kind: "link", text: email, address: `mailto:${email}` }
      : site !== undefined
        ? { kind: "link", text: site, address: `https://${site}/` }
        : NOTHING;
  const organizations = content.organizations.map(
    ({ name, acronym, kind, countries, site }): ListingCell[] => [
      textCell(
        acronym
          ? inEachLanguage(
              (language) =>
                `${textFor(name, language).text} (${textFor(acronym, language).text})`,
              Object.keys(name),
            )
          : name,
      ),
      textCell(ORGANIZATION_LABELS[kind], kind),
      placesCell(countries),
      NOTHING,
      link(site),
    ],
  );
  const media = content["media-outlets"].map(
    ({ name, medium, reach, countries, site, email }): ListingCell[] => [
      textCell(name),
      textCell(MEDIUM_LABELS[medium], medium),
      placesCell(countries),
      textCell(REACH_LABELS[reach]),
      link(site, email),
    ],
  );
  const title = (row: ListingCell[]) =>
    row[0]?.kind === "text" ? (row[0].values[0]?.["es-419"] ?? "") : "";
  const sorted = (rows: ListingCell[][]) =>
    rows.toSorted((a, b) => title(a).localeCompare(title(b), "es-419"));
  return {
    format: "corett/directory@1",
    id: "contact-directory",
    title: w("Directorio", "Directory"),
    lead: w(
      "Organizaciones y medios con los que trabaja o puede trabajar la CORETT. Solo direcciones públicas de instituciones, nunca de personas.",
      "Organizations and media that CORETT works or can work with. Only public addresses of institutions, never of persons.",
    ),
    columns: [
      w("Nombre", "Name"),
      w("Tipo", "Kind"),
      w("Dónde", "Where"),
      w("Alcance", "Reach"),
      w("Contacto", "Contact"),
    ],
    rows: [...sorted(organizations), ...sorted(media)],
    notes: [SAMPLE_NOTE],
    status: statusOf(content.organizations),
  };
}
