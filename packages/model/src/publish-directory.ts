import { w } from "./both-languages.ts";
import type { Content } from "./content.ts";
import { inEachLanguage } from "./fill.ts";
import {
  ALLIANCE_LABELS,
  MEDIUM_LABELS,
  ORGANIZATION_LABELS,
  REACH_LABELS,
} from "./labels.ts";
import { byId, need } from "./library.ts";
import {
  type Listing,
  NOTHING,
  placesCell,
  SAMPLE_NOTE,
  statusOf,
  textCell,
} from "./listing-cells.ts";
import { textFor } from "./localized-text.ts";
import type { ListingCell } from "./published-listing.ts";

/** Every alliance with its partners and how far it reaches. */
export function publishAlliances(
  content: Content,
): Listing<"corett/alliances@1"> {
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
): Listing<"corett/directory@1"> {
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
