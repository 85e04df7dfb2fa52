import { html, type TemplateResult } from "lit";
import type { StudioLanguage } from "../frame/language.ts";
import type { Content } from "./contents.ts";
import type { Result } from "./result.ts";
import type { SnippetWords } from "./snippets.messages.ts";
import type { Choices } from "./state.ts";
import { choicesView } from "./views/choices-view.ts";
import { contentsView } from "./views/contents-view.ts";
import { resultView } from "./views/result-view.ts";

/** All that the builder shows, and what its controls call. */
export interface Builder {
  readonly choices: Choices;
  readonly contents: readonly Content[];
  /** What is chosen can have reading help around it. */
  readonly canHelp: boolean;
  readonly query: string;
  readonly result: Result;
  /** The content could not be loaded. */
  readonly failed: boolean;
  /** What was last said about copying. */
  readonly said: string;
  readonly language: StudioLanguage;
  readonly words: SnippetWords;
  readonly root: string;
  readonly choose: (some: Partial<Choices>) => void;
  readonly ask: (query: string) => void;
  readonly copy: () => void;
}

/** The whole builder: choices, and beside them what they give. */
export const builderView = (builder: Builder): TemplateResult =>
  html`<p class="lead">${builder.words.lead}</p>
    <div class="builder">
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${contentsView(builder)} ${choicesView(builder)}
      </form>
      <div class="outcome">${resultView(builder)}</div>
    </div>`;
