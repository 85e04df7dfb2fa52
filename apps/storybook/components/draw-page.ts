import "./guide.css";
import { render } from "lit";
import { addons } from "storybook/preview-api";
import { languageOf } from "../manual/words.ts";
import { componentOf } from "./component.ts";
import { guide } from "./guide.ts";

let language = languageOf("es-419");
let root: Element | null = null;

/** The tag of the component whose page this is: `corett-bar-chart--docs`. */
function tagInAddress(): string {
  const id = new URLSearchParams(location.search).get("id") ?? "";
  return id.replace(/--.*/, "");
}

function draw(): void {
  if (!(root instanceof HTMLElement)) return;
  document.documentElement.lang = language === "es" ? "es-419" : "en";
  const component = componentOf(tagInAddress());
  if (component) render(guide(component, language), root);
}

interface Change {
  readonly globals: Readonly<Record<string, unknown>>;
}

function follow({ globals }: Change): void {
  language = languageOf(globals["language"]);
  draw();
}

/** Draws the page of a component in its place, and again in another language. */
export function drawPage(place: Element | null): void {
  root = place;
  draw();
}

void addons.ready().then((channel) => {
  channel.on("setGlobals", follow);
  channel.on("globalsUpdated", follow);
});
