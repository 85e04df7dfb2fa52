import { type Fault, fault } from "./fault.sample.ts";

const WHO = "key-messages/who-we-are.json";
const TOOLS = "key-messages/tools.json";
const SHEET = "fact-sheets/corett.json";
const GRAPHIC = "infographics/detected-victims.json";
const HOTLINE = "hotlines/sample-hotline.json";
const EXPIRED = "hotlines/sample-hotline-expired.json";
const CONATT = "members/member-cr.json";
const DAY = "calendar/world-day-against-trafficking.json";
const CUBE = "data-sets/detected-women-girls.json";

/** Faults against what other files say, against a rule, or in the words. */
export const FAULTS_OF_MEANING: readonly Fault[] = [
  fault(
    "an audience that there is not",
    TOOLS,
    '"audience": "forums"',
    '"audience": "foros"',
    "reference",
  ),
  fault(
    "a product that there is not",
    "content-plans/plan-forums.json",
    '"short-video"',
    '"long-video"',
    "reference",
  ),
  fault(
    "an audience without a plan",
    TOOLS,
    '"audience": "forums"',
    '"audience": "other-actors"',
    "no-plan",
  ),
  fault(
    "an audience twice in a message",
    WHO,
    '"audience": "civil-society"',
    '"audience": "forums"',
    "duplicate",
  ),
  fault(
    "a result of another line",
    "indicators/sample-indicator-report.json",
    '"annual-data-report"',
    '"brand-manual"',
    "reference",
  ),
  fault(
    "a period that ends before it begins",
    "content-plans/plan-forums.json",
    '"to": 2025',
    '"to": 2020',
    "span-order",
  ),
  fault(
    "a day that there is not",
    "terms/presidency-2024.json",
    '"2024-10"',
    '"2024-02-31"',
    "no-such-day",
  ),
  fault(
    "a year in quotation marks",
    "content-plans/plan-forums.json",
    '"from": 2021',
    '"from": "2021"',
    "invalid_type",
  ),
  fault(
    "a day that nobody proclaimed",
    DAY,
    /"proclaimed": \{[\s\S]*?\},\s*"status"/,
    '"status"',
    "not-proclaimed",
    "{",
  ),
  fault(
    "a fact without a source",
    CONATT,
    /"sources": \["migracion\.go\.cr"\]\s*\}\s*\}\s*$/,
    '"sources": []\n  }\n}\n',
    "no-source",
    '"sources": []',
  ),
  fault(
    "an address as a site",
    CONATT,
    '"sites": ["migracion.go.cr"]',
    '"sites": ["https://migracion.go.cr/"]',
    "invalid_format",
  ),
  fault(
    "a hotline that holds for years",
    HOTLINE,
    '"2027-10-31"',
    '"2029-10-31"',
    "valid-too-long",
  ),
  fault(
    "a sample with a real number",
    HOTLINE,
    '"000-0000"',
    '"123-4567"',
    "real-sample",
  ),
  fault(
    "a hotline nobody verified",
    EXPIRED,
    /"verifiedOn": ".*",\s*/,
    "",
    "missing",
    "{",
  ),
  fault(
    "a number to call in a text",
    TOOLS,
    "aprender más rápido.",
    "aprender. Llame al 1555.",
    "telephone",
  ),
  fault(
    "trafficking by a wrong name",
    TOOLS,
    "aprender más rápido",
    "combatir la trata de blancas",
    "wording",
  ),
  fault(
    "people called illegal",
    TOOLS,
    "learn faster",
    "stop illegal migrants",
    "wording",
  ),
  fault(
    "a figure without a source",
    TOOLS,
    "aprender más rápido",
    "asistir a 300 víctimas",
    "figure-without-source",
  ),
  fault(
    "a well-known false figure",
    TOOLS,
    "aprender más rápido",
    "combatir el tercer negocio más lucrativo",
    "false-figure",
  ),
  fault(
    "HTML in a text",
    SHEET,
    "Quiénes somos",
    "<b>Quiénes somos</b>",
    "markup",
  ),
  fault(
    "a placeholder that nothing fills",
    GRAPHIC,
    "{counted}",
    "{paises}",
    "placeholder",
  ),
  fault(
    "a year that the data set does not have",
    GRAPHIC,
    '"year": "2022"',
    '"year": "1950"',
    "cell",
  ),
  fault(
    "a cell of a code that is not in the list",
    CUBE,
    /"F",\s*"2022"/,
    '"M",\n        "2022"',
    "unknown-code",
    '"at": [\n        "M"',
  ),
  fault(
    "more than the whole",
    GRAPHIC,
    /"F"([\s\S]*)"_T"/,
    '"_T"$1"F"',
    "publish",
    '{\n      "kind": "pictogram"',
  ),
  fault(
    "a source that there is not",
    CUBE,
    '"unodc-glotip"',
    '"unodc"',
    "reference",
  ),
  fault(
    "an apostrophe in a language's name",
    "languages/language-quc.json",
    '"en": "Kʼicheʼ"',
    '"en": "K\'iche\'"',
    "apostrophe",
  ),
];
