import manifest from "@corett/embed/manifest.json";
import type { Manifest } from "@corett/embed/ways";
import { render } from "lit";
import { type StudioLanguage, wordsIn } from "../frame/language.ts";
import { builderView } from "./builder-view.ts";
import { contentsOf } from "./contents.ts";
import { copyText } from "./copy-text.ts";
import { hostOf } from "./hosts.ts";
import { fitPreviews } from "./preview-frame.ts";
import { canHelp, resultOf, textsFor } from "./result.ts";
import { snippetMessages } from "./snippets.messages.ts";
import { type Choices, choicesFrom, hashOf, startingChoices } from "./state.ts";

// TypeScript widens the JSON's strings; the kit's build writes it from this type.
const KIT = manifest as unknown as Manifest;

/** The snippet builder: holds the choices, loads what they need, renders. */
export class SnippetBuilder {
  readonly #root: HTMLElement;
  readonly #language: StudioLanguage;
  readonly #start: Choices;
  readonly #contents = contentsOf(KIT);
  readonly #texts = new Map<string, Readonly<Record<string, string>>>();
  readonly #asked = new Set<string>();
  #choices: Choices;
  #query = "";
  #said = "";
  #failed = false;

  constructor(root: HTMLElement, language: StudioLanguage) {
    this.#root = root;
    this.#language = language;
    this.#start = startingChoices(language);
    this.#choices = choicesFrom(location.hash, this.#start);
  }

  start(): void {
    this.#root.replaceChildren();
    window.addEventListener("hashchange", () => {
      this.#choices = choicesFrom(location.hash, this.#start);
      this.#show();
    });
    fitPreviews(this.#root);
    this.#show();
  }

  #choose(some: Partial<Choices>): void {
    const next = { ...this.#choices, ...some };
    const { ways, brackets } = hostOf(next.host);
    // Another system: begin with what goes best there.
    const another = next.host !== this.#choices.host;
    const fits = brackets ? ways.includes(next.way) : !another;
    const way = fits || ways.includes(next.way) ? next.way : ways[0];
    const script = way === this.#choices.way ? next.script : "";
    this.#choices = { ...next, way, script };
    this.#said = "";
    const hash = hashOf(this.#choices, this.#start);
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname);
    this.#show();
  }

  /** Loads a file of snippets once. */
  async #load(name: string): Promise<void> {
    if (!name || this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      const address = `${this.#folder}snippets/${name}.json`;
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      // The studio's own build wrote it.
      const texts = (await response.json()) as Record<string, string>;
      this.#texts.set(name, texts);
      this.#failed = false;
    } catch {
      this.#asked.delete(name);
      this.#failed = true;
    }
    this.#show();
  }

  get #folder(): string {
    return this.#language === "en" ? "../" : "";
  }

  #show(): void {
    const words = wordsIn(snippetMessages, this.#language);
    const result = resultOf(this.#choices, KIT, this.#texts);
    if (result.state === "loading" && !this.#failed)
      void this.#load(textsFor(this.#choices, KIT));
    const view = builderView({
      choices: this.#choices,
      contents: this.#contents,
      canHelp: canHelp(this.#choices, KIT),
      query: this.#query,
      result,
      failed: this.#failed,
      said: this.#said,
      language: this.#language,
      words,
      root: this.#folder,
      choose: (some) => {
        this.#failed = false;
        this.#choose(some);
      },
      ask: (query) => {
        this.#query = query;
        this.#show();
      },
      copy: () => {
        if (result.state !== "done") return;
        void copyText(
          result.snippet,
          this.#root.querySelector("#snippet"),
        ).then((done) => {
          this.#said = done ? words.copied : words.selected;
          this.#show();
        });
      },
    });
    render(view, this.#root);
  }
}
