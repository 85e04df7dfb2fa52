import type { Example } from "./examples.ts";
import { nodeOf } from "./marks/marks.ts";

export interface StoryContext {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** What Storybook needs of a story. */
export interface ExampleStory {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly render: (
    args: Readonly<Record<string, unknown>>,
    context: StoryContext,
  ) => Node;
}

/**
 * An example as a story, in the language of the toolbar. A control that has a
 * text in it sets the attribute of that name, `lang` among them; any other control
 * sets the property.
 */
export function storyOf({ title, words }: Example): ExampleStory {
  return {
    name: title["es-419"],
    args: {},
    render: (args, { globals }) => {
      const own = args["lang"];
      const language =
        typeof own === "string" && own ? own : String(globals["language"]);
      const node = nodeOf(words(language));
      const attributes = { ...args, lang: language };
      for (const [name, value] of Object.entries(attributes))
        if (typeof value !== "string") Object.assign(node, { [name]: value });
        else if (value) node.setAttribute(name, value);
      return node;
    },
  };
}
