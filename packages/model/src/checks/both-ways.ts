import { type Content, type ContentKind, fileOf } from "../content.ts";
import { problem, type Problem } from "../problem.ts";

/** An audience with messages has a plan for them, and a plan has messages. */
function plansAndMessages(content: Content): Problem[] {
  const planned = new Set(content["content-plans"].map((one) => one.audience));
  const spokenTo = new Set<string>();
  const without: Problem[] = [];
  for (const { id, variants } of content["key-messages"])
    variants.forEach(({ audience }, index) => {
      spokenTo.add(audience);
      if (planned.has(audience)) return;
      const at = ["variants", index, "audience"];
      without.push(
        problem(fileOf("key-messages", id), at, "no-plan", audience, [
          {
            es: "un público con plan de contenido (content-plans)",
            en: "an audience with a content plan (content-plans)",
          },
          {
            es: "corrija el público o agregue su plan de contenido",
            en: "correct the audience or add its content plan",
          },
        ]),
      );
    });
  const silent = content["content-plans"].filter(
    ({ audience }) => !spokenTo.has(audience),
  );
  return [
    ...without,
    ...silent.map(({ id, audience }) =>
      problem(
        fileOf("content-plans", id),
        ["audience"],
        "no-message",
        audience,
        [
          {
            es: "un público para el que hay al menos un mensaje",
            en: "an audience for which there is at least one message",
          },
          {
            es: "agregue la variante de un mensaje para ese público o borre el plan",
            en: "add a variant of a message for that audience or delete the plan",
          },
        ],
      ),
    ),
  ];
}

/** Indicators measure a result, tasks carry out an activity, of their own line. */
function partsOfLines(content: Content): Problem[] {
  const lines = new Map(content.lines.map((line) => [line.id, line]));
  const check = (
    file: string,
    field: "result" | "activity",
    lineId: string,
    part: string,
  ): Problem[] => {
    const line = lines.get(lineId);
    const list = field === "result" ? "results" : "activities";
    // Without the line, its reference has been reported.
    if (!line || line[list].some(({ id }) => id === part)) return [];
    const known = line[list].map(({ id }) => id).join(", ");
    return [
      problem(file, [field], "reference", part, [
        {
          es: `un id de «${list}» de ${fileOf("lines", lineId)}: ${known}`,
          en: `an id in “${list}” of ${fileOf("lines", lineId)}: ${known}`,
        },
        { es: "elija uno de ellos", en: "choose one of them" },
      ]),
    ];
  };
  return [
    ...content.indicators.flatMap(({ id, line, result }) =>
      check(fileOf("indicators", id), "result", line, result),
    ),
    ...content.tasks.flatMap(({ id, line, activity }) =>
      check(fileOf("tasks", id), "activity", line, activity),
    ),
  ];
}

/** Languages that are spoken of have a record; es-419 and en need none. */
function languagesOfRecords(content: Content): Problem[] {
  const known = new Set([
    "es",
    "en",
    ...content.languages.map(({ tag }) => tag),
  ]);
  const check = (
    file: string,
    list: readonly (string | number)[],
    tags: readonly string[],
  ) =>
    tags.flatMap((tag, index) =>
      known.has(tag) || known.has(tag.split("-")[0] ?? "")
        ? []
        : [
            problem(file, [...list, index], "language", tag, [
              {
                es: "la etiqueta de un idioma de la carpeta «languages»",
                en: "the tag of a language in the folder “languages”",
              },
              {
                es: "corrija la etiqueta o agregue el idioma",
                en: "correct the tag or add the language",
              },
            ]),
          ],
    );
  return [
    ...content.members.flatMap(({ id, languages }) => [
      ...check(
        fileOf("members", id),
        ["languages", "official"],
        languages.official,
      ),
      ...check(
        fileOf("members", id),
        ["languages", "others"],
        languages.others,
      ),
    ]),
    ...content.hotlines.flatMap(({ id, languages }) =>
      check(fileOf("hotlines", id), ["languages"], languages),
    ),
    ...content["media-outlets"].flatMap(({ id, languages }) =>
      check(fileOf("media-outlets", id), ["languages"], languages),
    ),
  ];
}

/**
 * What two records say of each other must be said by both.
 *
 * @param isWhole - whether every file of a kind could be read
 */
export function checkBothWays(
  content: Content,
  isWhole: (kind: ContentKind) => boolean,
): Problem[] {
  return [
    ...(isWhole("content-plans") && isWhole("key-messages")
      ? plansAndMessages(content)
      : []),
    ...partsOfLines(content),
    ...(isWhole("languages") ? languagesOfRecords(content) : []),
  ];
}
