import type { BilingualText } from "@corett/model";
import { CODE_LISTS } from "../cube/code-lists.ts";
import {
  type PlannedTable,
  type PublicationPlan,
  publicationPlan,
} from "../cube/plan.ts";
import type { TemplateOptions } from "./template.ts";

/** What a plan for a filled-in template is made from. */
export interface TemplatePlanOptions extends Pick<
  TemplateOptions,
  "country" | "year" | "rows"
> {
  /** The day on which the edition is released, such as `2027-03-01`. */
  readonly edition: string;
  /** 1, and one more with each correction of the same edition. */
  readonly vintage?: number;
  /** The office that publishes, and answers questions. */
  readonly office: BilingualText;
}

/** Everybody whom an authority detected, however far it came after that. */
const DETECTED = {
  dimension: "stage",
  code: "DETECTED_OR_FURTHER",
  label: { "es-419": "Detectada o más adelante", en: "Detected or further" },
  parts: ["DETECTED", "IDENTIFIED", "CONFIRMED", "ASSISTED"],
};

function tablesOf(
  id: string,
  { country, year, rows }: TemplatePlanOptions,
  place: BilingualText,
): PlannedTable[] {
  const delivery = [
    { id: "country", codes: [country] },
    { id: "year", codes: [String(year)] },
  ];
  const where = rows === "cases" ? { where: { stage: DETECTED.code } } : {};
  return [
    {
      id: `${id}-by-sex-and-age`,
      title: {
        "es-419": `Víctimas detectadas, por sexo y edad. ${place["es-419"]}`,
        en: `Detected victims, by sex and age. ${place.en}`,
      },
      dimensions: [
        ...delivery,
        { id: "sex", codes: ["_T", "F", "M", "_O", "_U"] },
        { id: "age", codes: ["_T", "Y0T17", "Y_GE18", "_U"] },
      ],
      ...where,
    },
    {
      id: `${id}-by-form`,
      title: {
        "es-419": `Víctimas detectadas, por forma de explotación. ${place["es-419"]}`,
        en: `Detected victims, by form of exploitation. ${place.en}`,
      },
      dimensions: [
        ...delivery,
        { id: "form", codes: ["_T", "SEXUAL", "UN_LABOUR", "UN_OTHER"] },
      ],
      ...where,
    },
  ];
}

/**
 * A plan for the columns that every filled-in template has: detected victims by
 * sex and age, and by form. People who were only possible victims are not
 * counted. It is a beginning: an office that has more to say of its method
 * writes its own.
 *
 * @throws RangeError if the country is in no code list; ZodError if the edition
 * is no date or the office has no name
 */
export function templatePlan(options: TemplatePlanOptions): PublicationPlan {
  const { country, year, rows, edition, vintage, office } = options;
  const known = CODE_LISTS.country.codes.find(
    ({ code }) => code === country && code !== "_T",
  );
  if (!known) throw new RangeError(`no member country: ${country}`);
  const place = {
    "es-419": `${known.label["es-419"]}, ${String(year)}`,
    en: `${known.label.en}, ${String(year)}`,
  };
  const id = `${country.toLowerCase()}-${String(year)}-detected`;
  return publicationPlan.parse({
    format: "corett/publication-plan@1",
    id,
    title: {
      "es-419": `Víctimas de trata detectadas. ${place["es-419"]}`,
      en: `Detected victims of trafficking. ${place.en}`,
    },
    edition,
    ...(vintage !== undefined && { vintage }),
    unit: "count",
    concept: "trafficking-victims",
    stage: "detected",
    counts: {
      "es-419":
        "Personas que una autoridad detectó como víctimas de trata en el año, haya llegado o no a identificarlas, confirmarlas o atenderlas.",
      en: "People whom an authority detected as victims of trafficking in the year, whether or not it came to identify, confirm or assist them.",
    },
    source: `${country.toLowerCase()}-register`,
    method:
      rows === "cases"
        ? {
            "es-419":
              "Contadas una a una en el registro de la oficina, según su forma principal de explotación.",
            en: "Counted one by one in the register of the office, by their main form of exploitation.",
          }
        : {
            "es-419": "Según los cuadros que lleva la oficina.",
            en: "By the tables that the office keeps.",
          },
    licence: {
      "es-419": "Se puede usar citando a la oficina que publica.",
      en: "May be used with credit to the office that publishes.",
    },
    contact: office,
    caveats: [
      {
        "es-419":
          "Son víctimas detectadas, no todas las que hay: la cifra depende también de cuánto se busca.",
        en: "These are detected victims, not all there are: the figure also depends on how much is searched.",
      },
    ],
    rows,
    ...(rows === "cases" && { groups: [DETECTED] }),
    tables: tablesOf(id, options, place),
  });
}
