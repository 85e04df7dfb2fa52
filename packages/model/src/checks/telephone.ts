import { type Place, problem, type Problem } from "../problem.ts";

/** What looks like a number to call; spans of years look like one and are none. */
const TELEPHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:\+\d[\d ()-]{6,}\d|(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{3,4}[ -]\d{4}(?:[ -]\d{3,4})?|\d{4}\.\d{4}|\d{3}[ -]\d{3}[ -]\d{4}|\d{3}-\d{3,4}|\d-\d-\d|911|(?:tel(?:éfono)?\.?:?|l[ií]nea|line|hotline|llam[ea]n?(?: a)?l?|mar(?:quen?|ca)(?: el)?|call|dial) ?\d{3,})(?![\p{N}-])`,
  "iu",
);

/** Numbers to call have a folder of their own, in which they expire. */
export function telephoneProblems(
  file: string,
  at: Place,
  text: string,
): Problem[] {
  const found = TELEPHONE.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    problem(file, at, "telephone", found, [
      {
        es: "ningún número de teléfono: un número lo confirma alguien y vence",
        en: "no telephone number: somebody confirms a number, and it expires",
      },
      {
        es: "páselo a la carpeta «hotlines», con quién lo verificó y hasta cuándo vale",
        en: "move it to the folder “hotlines”, with who verified it and until when it holds",
      },
    ]),
  ];
}
