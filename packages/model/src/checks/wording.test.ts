import { describe, expect, it } from "vitest";
import { checkContent, type ContentFile } from "../check.ts";
import { bilingual } from "../content.sample.ts";
import { WORDING_RULES } from "./wording-rules.ts";

/** What is said of a lesson with this text, by code; errors and notices. */
function codesOf(
  es: string,
  en = "Nothing to see here.",
  more: readonly ContentFile[] = [],
) {
  const lesson = {
    id: "sample",
    kind: "challenge",
    text: { "es-419": es, en },
    status: "draft",
    strategy: { heading: "Desafíos" },
  };
  const { problems } = checkContent([
    { kind: "lessons", name: "sample", value: lesson },
    ...more,
  ]);
  return problems
    .filter(({ file }) => file === "lessons/sample.json")
    .map(({ code, level }) => (level === "error" ? code : `${code} (notice)`));
}

const inSpanish = (text: string) => codesOf(text);
const inEnglish = (text: string) => codesOf("Nada que ver aquí.", text);

describe("words that harm", () => {
  it("are found as the list says them", () => {
    for (const rule of Object.values(WORDING_RULES).flat())
      for (const words of rule.avoid) {
        expect(words).toMatch(rule.pattern);
        expect(rule.instead).not.toMatch(rule.pattern);
      }
  });

  it.each([
    "La trata de blancas es un delito.",
    "El TRÁFICO DE PERSONAS cruza fronteras.",
    "El tráfico de migrantes deja dinero.",
    "Los migrantes ilegales piden ayuda.",
    "Una inmigrante ilegal llegó ayer.",
    "Una prostituta declaró.",
    "La prostitución infantil aumenta.",
    "Hay pornografía infantil en línea.",
    "El turismo sexual en la costa.",
    "Era una esclava sexual.",
    "Atendemos a menores en riesgo.",
    "Ella se lo buscó.",
    // In capitals, without accents, in the plural, across spaces, dashes and tags.
    "LA TRATA  DE BLANCAS",
    "Tratas de blancas",
    "trata\u00A0de\u00A0blancas",
    "trata-de-blancas",
    "La «trata de blancas» ya no se dice.",
    "Traficos de personas",
    "El tráfico ilícito de personas",
    "Tráfico de mujeres y niñas",
    "Traficantes de seres humanos",
    "El tráfico ilegal de migrantes",
    "Un cargamento de migrantes",
    "La inmigración ilegal",
    "Extranjeros ilegales",
    "Mujeres prostituidas",
    "Las obligaban a prostituirse.",
    "PORNO INFANTIL",
    "Una menor fue asistida.",
    "Hallaron a una menor de edad.",
    "Menores explotados en la frontera.",
    "Por vestir de forma provocativa.",
  ])("are found in Spanish: %s", (text) => {
    expect(inSpanish(text)).toEqual(["wording"]);
  });

  it.each([
    "White slavery is a crime.",
    "Human smuggling crosses borders.",
    "Illegal migrants ask for help.",
    "Illegal immigrants ask for help.",
    "A prostitute gave evidence.",
    "Child pornography is online.",
    "Sex tourism on the coast.",
    "She was a sex slave.",
    "We care for minors at risk.",
    "She asked for it.",
    "WHITE-SLAVERY",
    "People-smuggling",
    "Smugglers of human beings",
    "Migrant traffickers",
    "Illegal immigration",
    "Human cargo",
    "Prostituted women",
    "Sexual slaves",
    "Sex tourists",
    "The victim is a minor.",
  ])("are found in English: %s", (text) => {
    expect(inEnglish(text)).toEqual(["wording"]);
  });

  it("are a matter of measure where the word itself is right", () => {
    expect(inSpanish("La policía rescató a dos personas.")).toEqual([
      "wording (notice)",
    ]);
    expect(inEnglish("Police rescued two people.")).toEqual([
      "wording (notice)",
    ]);
    expect(inSpanish("Personas indocumentadas en la ruta.")).toEqual([
      "wording (notice)",
    ]);
    expect(inSpanish("Ella consintió.")).toEqual(["wording (notice)"]);
  });

  it.each([
    "La trata de personas y el tráfico ilícito de migrantes son dos delitos.",
    "Las personas objeto de tráfico ilícito de migrantes tienen derechos.",
    "Niñas y niños menores de 5 años.",
    "Las personas menores de edad tienen derechos.",
    "Con los menores costos y un menor número de pasos.",
    "A menor plazo, menores riesgos.",
    "El tráfico de drogas y el tráfico de datos.",
    "Prevenir la esclavitud sexual.",
    "Explotación de la prostitución ajena, dice el Protocolo.",
    "El mercado ilegal de drogas.",
    "Castigar los medios ilegales de control.",
  ])("leave alone what is right: %s", (text) => {
    expect(inSpanish(text)).toEqual([]);
  });

  it("may stand in the official name of an organisation that is quoted in full", () => {
    const name = "Coalición contra el Tráfico de Personas";
    const organization = {
      id: "organization-catw",
      name: bilingual(name),
      kind: "civil-society",
      audience: "civil-society",
      status: "draft",
      evidence: { confidence: "unverified", sources: [] },
    };
    const known = [
      { kind: "organizations", name: "organization-catw", value: organization },
    ] as const;
    const text = `La fundó la ${name} en 1988.`;
    expect(codesOf(text)).toEqual(["wording"]);
    expect(codesOf(text, undefined, known)).toEqual([]);
    expect(
      codesOf(`${text} El tráfico de personas sigue.`, undefined, known),
    ).toEqual(["wording"]);
  });
});

describe("figures", () => {
  it.each([
    "Asistimos a 300 víctimas.",
    "Hubo 1,023 casos en el año.",
    "El 60 % de las víctimas son mujeres.",
    "Siete de cada diez son mujeres.",
    "Miles de personas cada año.",
    "Dos millones de personas.",
    "Más de la mitad de las mujeres.",
    "Trescientas víctimas.",
    "Doscientos cincuenta casos.",
    "Decenas de personas.",
    "45 sobrevivientes.",
    "12 000 familias.",
    "En 2023, 45 personas.",
    "Unos 40,3 millones.",
    "Mueve 150 mil millones de dólares.",
    "Cuesta US$ 1,500.",
    "La mayoría de las víctimas son mujeres.",
    "Dos tercios de las víctimas.",
  ])("need a source in Spanish: %s", (text) => {
    expect(inSpanish(text)).toEqual(["figure-without-source"]);
  });

  it.each([
    "We assisted 300 victims.",
    "60% of the victims are women.",
    "Seven in ten are women.",
    "Thousands of people each year.",
    "Three hundred and twenty victims.",
    "300+ victims.",
    "Most victims are women.",
    "Two thirds of all victims.",
    "It makes $150 billion.",
  ])("need a source in English: %s", (text) => {
    expect(inEnglish(text)).toEqual(["figure-without-source"]);
  });

  it.each([
    "Reúne a nueve países desde 2011.",
    "Los Objetivos 5, 8, 10 y 16.",
    "Desde 2011 personas expertas de la región se reúnen.",
    "El plan vale de 2019 a 2027.",
    "Dos mujeres contaron su historia.",
    "El 30 de julio y el 23 de septiembre.",
    "Artículos 3 y 7 de la Ley 63-24.",
  ])("are not what is no figure: %s", (text) => {
    expect(inSpanish(text)).toEqual([]);
  });

  it.each([
    "Es el tercer delito más lucrativo del mundo.",
    "El negocio ilícito más rentable después de las drogas.",
    "Mueve 32 000 millones de dólares.",
    "Hay 50 millones de víctimas de trata.",
    "El tercer negocio ilícito más grande del mundo.",
    "Treinta y dos mil millones al año.",
    "Cincuenta millones de víctimas.",
  ])("that nobody can derive are refused: %s", (text) => {
    expect(inSpanish(text)).toContain("false-figure");
  });

  it.each([
    "It is the third most lucrative crime.",
    "It moves 32 billion dollars.",
    "There are 50 million victims of trafficking.",
    "The third largest criminal enterprise.",
    "Thirty-two billion dollars.",
  ])("that nobody can derive are refused in English: %s", (text) => {
    expect(inEnglish(text)).toContain("false-figure");
  });

  it("may stand where the text names its source, unless they are false", () => {
    const variant = (detail: string) => ({
      id: "forums-sample",
      audience: "forums",
      text: bilingual("Hola"),
      detail: bilingual(detail),
      sources: ["unodc"],
      status: "draft",
    });
    const codes = (detail: string) =>
      checkContent([
        {
          kind: "key-messages",
          name: "sample",
          value: {
            id: "sample",
            name: bilingual("Hola"),
            variants: [variant(detail)],
            strategy: { heading: "Plan" },
          },
        },
      ]).problems.map(({ code }) => code);
    expect(codes("300 víctimas")).not.toContain("figure-without-source");
    expect(codes("50 millones de víctimas")).toContain("false-figure");
  });
});

describe("numbers to call", () => {
  it.each([
    "Llame al 1555.",
    "Escriba al +502 5555 0000.",
    "Teléfono: 2222-3333.",
    "Marque el 145 a toda hora.",
    "Línea 800 5533 000.",
    "Al 809-200-7393 o al 809 200 7393.",
    "WhatsApp 5555-1234.",
    "Al 911.",
    "Al 9-1-1.",
    "Línea 145.",
    "Llama 1555.",
    "2222.3333",
  ])("are refused in a text: %s", (text) => {
    expect(inSpanish(text)).toEqual(["telephone"]);
  });

  it.each([
    "El plan 2021-2025 sigue.",
    "Ley 9095 de 2013.",
    "A/RES/68/192",
    "Por 100 000 habitantes.",
    "El 2023-06-15 en México.",
    "Gaceta 28, 08-02-2013.",
    "La línea 3 de la estrategia.",
    "Decreto 9-2009 y Ley 137-03.",
  ])("are not what is none: %s", (text) => {
    expect(inSpanish(text)).toEqual([]);
  });
});

describe("signs", () => {
  it.each([
    "<b>Hola</b>",
    "Hola&nbsp;todos",
    "<script>alert(1)</script>",
    "&#60;",
    "Esto es **importante**.",
    "[La Coalición](https://example.org/)",
  ])("of HTML or Markdown are refused: %s", (text) => {
    expect(inSpanish(text)).toEqual(["markup"]);
  });

  it("part no word", () => {
    expect(inSpanish("trata de <b>blancas</b>")).toEqual(["wording", "markup"]);
  });

  it("of comparison are no HTML", () => {
    expect(inSpanish("Se publica < 5 y > 0.")).toEqual([]);
  });

  it("of a placeholder are refused where nothing fills it", () => {
    expect(inSpanish("Hay {counted} países.")).toEqual(["placeholder"]);
  });
});
