import { applications } from "./applications.ts";
import { charts } from "./charts.ts";
import { colour } from "./colour.ts";
import { countryThemes } from "./country-themes.ts";
import { identity } from "./identity.ts";
import { images } from "./images.ts";
import { logo } from "./logo.ts";
import type { Page } from "./parts.ts";
import { space } from "./space.ts";
import { type } from "./type.ts";
import { voice } from "./voice.ts";

/** The manual, in the order in which it is read. */
export const PAGES: readonly Page[] = [
  identity,
  logo,
  colour,
  type,
  space,
  images,
  applications,
  countryThemes,
  charts,
  voice,
];
