import { originOf } from "./citation.ts";
import { w } from "./both-languages.ts";
import type { Content } from "./content.ts";
import { inEachLanguage, numbered } from "./fill.ts";
import { QUADRANT_LABELS, TIME_FRAME_LABELS } from "./labels.ts";
import { type LocalizedText, textFor } from "./localized-text.ts";
import { statusOf } from "./listing-cells.ts";
import type { OutlineSection, PublishedOutline } from "./published-outline.ts";
import type { LineItem, StrategicLine } from "./strategy.ts";

type Format<F extends PublishedOutline["format"]> = Extract<
  PublishedOutline,
  { format: F }
>;

const listOf = (heading: LocalizedText, items: readonly LineItem[]) =>
  items.length === 0
    ? []
    : [
        {
          heading,
          items: items.map(({ text, parts }) => ({
            text,
            ...(parts && { parts }),
          })),
        },
      ];

function spans({ timeFrames }: StrategicLine): LocalizedText {
  return inEachLanguage((language) =>
    timeFrames
      .map(({ kind, from, to, of }) => {
        const what = textFor(TIME_FRAME_LABELS[kind], language).text;
        const about = of ? ` (${textFor(of, language).text})` : "";
        return `${what}${about}: ${from === to ? from : `${from}–${to}`}`;
      })
      .join("; "),
  );
}

function lineSection(line: StrategicLine): OutlineSection {
  const { number, name, description, tactic, results, activities } = line;
  return {
    id: line.id,
    heading: numbered(number, name),
    paragraphs: [
      { text: description },
      ...(tactic ? [{ label: w("Táctica", "Tactic"), text: tactic }] : []),
      { label: w("Plazos", "Time frames"), text: spans(line) },
    ],
    lists: [
      ...listOf(w("Resultados", "Results"), results),
      ...listOf(w("Actividades", "Activities"), activities),
    ],
  };
}

/** The strategy at a glance: what it wants, then every line. */
export function publishStrategy(content: Content): Format<"corett/strategy@1"> {
  const objectives = content.objectives.toSorted((a, b) => a.order - b.order);
  const general = objectives.find(({ kind }) => kind === "general");
  const specific = objectives.filter(({ kind }) => kind === "specific");
  const lines = content.lines.toSorted((a, b) => a.number - b.number);
  return {
    format: "corett/strategy@1",
    id: "strategy-at-a-glance",
    title: w("La estrategia de un vistazo", "The strategy at a glance"),
    ...(general && { lead: general.text }),
    sections: [
      {
        id: "objectives",
        heading: w("Objetivos", "Objectives"),
        paragraphs: specific.map(({ name, text }) => ({ label: name, text })),
        lists: [],
      },
      ...lines.map(lineSection),
    ],
    notes: [
      originOf({ heading: "Objetivos" }),
      w(
        "El documento habla de ocho ejes y numera nueve líneas; aquí están las que numera.",
        "The document speaks of eight axes and numbers nine lines; here are those that it numbers.",
      ),
    ],
    status: statusOf([...objectives, ...lines]),
  };
}

const UNCONFIRMED = w("por confirmar", "to be confirmed");

/** The analysis: strengths, opportunities, difficulties, threats. */
export function publishSwot(content: Content): Format<"corett/swot@1"> {
  const { analysis } = content;
  const quadrants = [
    "strength",
    "opportunity",
    "difficulty",
    "threat",
  ] as const;
  return {
    format: "corett/swot@1",
    id: "analysis-matrix",
    title: w(
      "Fortalezas, oportunidades, dificultades y amenazas",
      "Strengths, opportunities, difficulties and threats",
    ),
    sections: quadrants.map((quadrant) => {
      const items = analysis.filter((one) => one.quadrant === quadrant);
      return {
        id: `quadrant-${quadrant}`,
        heading: QUADRANT_LABELS[quadrant],
        paragraphs:
          items.length > 0
            ? []
            : [
                {
                  text: w(
                    "Ninguna confirmada: puede que algo de lo que está por confirmar vaya aquí.",
                    "None confirmed: something that is to be confirmed may belong here.",
                  ),
                },
              ],
        lists:
          items.length === 0
            ? []
            : [
                {
                  items: items.map(({ text, quadrantConfirmed }) => ({
                    text: quadrantConfirmed
                      ? text
                      : inEachLanguage(
                          (language) =>
                            `${textFor(text, language).text} (${textFor(UNCONFIRMED, language).text})`,
                          Object.keys(text),
                        ),
                  })),
                },
              ],
      };
    }),
    notes: [
      originOf({ heading: "FODA" }),
      w(
        "«Por confirmar»: la diagramación del documento no deja ver en qué cuadrante va.",
        "“To be confirmed”: the document’s layout does not show which quadrant it belongs to.",
      ),
    ],
    status: statusOf(analysis),
  };
}

/** The audiences: who they are, what they know, how they stand, what they can do. */
export function publishAudiences(
  content: Content,
): Format<"corett/audiences@1"> {
  const audiences = content.audiences.toSorted((a, b) => a.number - b.number);
  return {
    format: "corett/audiences@1",
    id: "audience-profiles",
    title: w("A quién le hablamos", "Whom we speak to"),
    sections: audiences.map(({ id, number, name, members, profile }) => ({
      id: `audience-${id}`,
      heading: numbered(number, name),
      paragraphs: profile
        ? [
            { label: w("Conocimiento", "Knowledge"), text: profile.knowledge },
            { label: w("Actitud", "Attitude"), text: profile.attitude },
            { label: w("Práctica", "Practice"), text: profile.practice },
          ]
        : [],
      lists: [
        {
          heading: w("Quiénes son", "Who they are"),
          items: members.map((text) => ({ text })),
        },
      ],
    })),
    notes: [originOf({ heading: "Público meta" })],
    status: statusOf(audiences),
  };
}
