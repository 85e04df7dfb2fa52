import {
  type Embedding,
  SCHEMES,
  SCRIPTS,
  THEMES,
  WAY_NAMES,
} from "@corett/embed/contract";
import { COUNTRIES } from "@corett/model";
import { HOSTS, type HostName } from "./hosts.ts";

/** What the reader has chosen; all of it can stand in the address of the page. */
export interface Choices {
  readonly host: HostName;
  /** Id of a document, or an element that shows none. */
  readonly shown: string;
  readonly way: Embedding["way"];
  readonly script: string;
  readonly language: Embedding["language"];
  readonly country: string;
  readonly theme: string;
  readonly scheme: string;
  /** Reading help around a text. */
  readonly help: "" | "yes";
  readonly base: string;
  readonly width: "phone" | "desktop";
}

/** Elements that show no document, as the list of contents has them. */
export const ALONE = ["quick-exit", "logo"] as const;

/** What is chosen when somebody comes. */
export function startingChoices(language: Embedding["language"]): Choices {
  return {
    host: "wordpress",
    shown: "detected-victims",
    way: "live",
    script: "",
    language,
    country: "",
    theme: "",
    scheme: "",
    help: "",
    base: "/kit/",
    width: "phone",
  };
}

/** Choices as the address's hash; what is as at the start is left out. */
export function hashOf(choices: Choices, start: Choices): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(choices))
    if (value !== start[key as keyof Choices]) words.set(key, String(value)); // keys of the same type
  return words.toString();
}

/** Values that a field may have; a field that is not here may have any. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  host: Object.keys(HOSTS),
  way: WAY_NAMES,
  script: SCRIPTS,
  country: COUNTRIES,
  theme: THEMES,
  scheme: SCHEMES,
  help: ["yes"],
  language: ["es-419", "en"],
  width: ["phone", "desktop"],
};

/** Reads the hash; a field that it lacks or that is unknown is as at the start. */
export function choicesFrom(hash: string, start: Choices): Choices {
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  const entries = Object.entries(start).map(([key, value]) => {
    const given = words.get(key);
    const fits = given !== null && (ALLOWED[key]?.includes(given) ?? true);
    return [key, fits ? given : String(value)] as const;
  });
  return Object.fromEntries(entries) as unknown as Choices; // the keys of `start`; values are checked by the contract
}
