import type { Say } from "../protect/instance.ts";
import type { Conclusion } from "./judge.ts";
import type { Unknowns } from "./unknowns.ts";

/** Sums and parts beyond this are counted, not listed. */
const SHOWN_SUMS = 4;
const SHOWN_PARTS = 8;

/** A cell as readers see it: its name, and its value or a question mark. */
function sayCell(unknowns: Unknowns, cell: number): Say {
  const label = unknowns.labels[cell]!;
  const [low, high] = [unknowns.low[cell]!, unknowns.high[cell]!];
  const shown = low === high ? String(low) : "?";
  return { es: `${label.es} (${shown})`, en: `${label.en} (${shown})` };
}

/** One relation in words: what adds up to what. */
export function saySum(unknowns: Unknowns, s: number): Say {
  const [total, ...parts] = unknowns.sums[s]!.cells;
  const named = parts
    .slice(0, SHOWN_PARTS)
    .map((one) => sayCell(unknowns, one));
  const more = parts.length - named.length;
  const whole = sayCell(unknowns, total!);
  const list = (language: "es" | "en", rest: string) =>
    [...named.map((one) => one[language]), ...(more > 0 ? [rest] : [])].join(
      " + ",
    );
  return {
    es: `${whole.es} = ${list("es", `${more} más`)}`,
    en: `${whole.en} = ${list("en", `${more} more`)}`,
  };
}

function sayValues({ low, high }: Conclusion): Say {
  if (low === high)
    return { es: `solo puede valer ${low}`, en: `can only be ${low}` };
  if (high === Infinity)
    return { es: `vale ${low} o más`, en: `is ${low} or more` };
  return {
    es: `solo puede valer de ${low} a ${high}`,
    en: `can only be from ${low} to ${high}`,
  };
}

const PROOFS: Readonly<Record<Conclusion["proof"], Say>> = {
  sums: { es: "", en: "" },
  dual: { es: "", en: "" },
  whole: {
    es: " porque los recuentos son números enteros",
    en: " because counts are whole numbers",
  },
  none: {
    es: " o no pudo demostrarse lo contrario; cuenta como expuesta",
    en: ", or the opposite could not be proven; it counts as exposed",
  },
};

/** A finding in words: what the attacker concludes, and from what. */
export function explain(
  unknowns: Unknowns,
  conclusion: Conclusion,
  attacker: Say,
): Say {
  const label = unknowns.labels[conclusion.cell]!;
  const values = sayValues(conclusion);
  const sums = conclusion.sums.slice(0, SHOWN_SUMS);
  const more = conclusion.sums.length - sums.length;
  const proof = PROOFS[conclusion.proof];
  const doubt =
    conclusion.verdict === "doubtful"
      ? {
          es: " Si no es 0 o un valor grande, queda expuesta.",
          en: " Unless it is 0 or large, it is exposed.",
        }
      : { es: "", en: "" };
  const list = (language: "es" | "en", rest: string) =>
    [
      ...sums.map((s) => saySum(unknowns, s)[language]),
      ...(more > 0 ? [rest] : []),
    ].join("; ");
  const from =
    sums.length === 0
      ? { es: "", en: "" }
      : {
          es: ` Se deduce de: ${list("es", `${more} sumas más`)}.`,
          en: ` It follows from: ${list("en", `${more} sums more`)}.`,
        };
  return {
    es: `${attacker.es}: ${label.es} ${values.es}${proof.es}.${from.es}${doubt.es}`,
    en: `${attacker.en}: ${label.en} ${values.en}${proof.en}.${from.en}${doubt.en}`,
  };
}
