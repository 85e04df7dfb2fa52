import type { Node, TaggedTemplateExpression, TemplateElement } from "estree";
import { walk } from "estree-walker";
import { transform as transformCss } from "lightningcss";
import MagicString from "magic-string";
import type { Plugin } from "vite";
import { whyNot } from "./small-lit.ts";

/**
 * The static parts of one HTML template, smaller. White space with a line break
 * in it is how the source is laid out and goes, as in JSX; between attributes
 * it becomes one space. White space on one line is meant and stays.
 */
export function squeezeHtml(parts: readonly string[]): string[] {
  let inTag = false;
  return parts.map((part) =>
    part
      .split(/(<[^>]*|>)/)
      .map((piece) => {
        if (piece.startsWith("<")) inTag = true;
        else if (piece === ">") inTag = false;
        return inTag
          ? piece.replace(/\s+/g, " ")
          : piece.replace(/\s*\n\s*/g, (gap, at: number) =>
              at > 0 && at + gap.length < piece.length ? " " : "",
            );
      })
      .join("")
      .replaceAll(" >", ">"),
  );
}

/** A style sheet without what a browser does not need. */
export function squeezeCss(text: string): string {
  const { code } = transformCss({
    filename: "element.css",
    code: Buffer.from(text),
    minify: true,
  });
  return Buffer.from(code).toString();
}

/** Where an element of a template stands: rollup's parser adds the positions. */
type Placed = TemplateElement & {
  readonly start: number;
  readonly end: number;
};

function squeeze(tag: string, texts: readonly string[]): string[] | undefined {
  if (tag === "html") return squeezeHtml(texts);
  const [only] = texts;
  if (tag === "css" && only !== undefined && texts.length === 1)
    return [squeezeCss(only)];
  return undefined;
}

/**
 * Makes the `html` and `css` templates of the elements smaller in the bundled
 * files. What npm users install keeps its layout.
 */
export function minifyTemplates(): Plugin {
  return {
    name: "corett:minify-templates",
    transform(code, id) {
      if (!/elements\/dist\/.*\.js$/.test(id)) return undefined;
      const edited = new MagicString(code);
      const shorten = ({ tag, quasi }: TaggedTemplateExpression) => {
        if (tag.type !== "Identifier") return;
        const places = quasi.quasis as Placed[]; // see Placed
        const before = places.map(({ start, end }) => code.slice(start, end));
        const reason = tag.name === "html" && whyNot(before);
        if (reason) throw new Error(`${id}: ${reason}: ${before.join("${}")}`);
        squeeze(tag.name, before)?.forEach((text, index) => {
          const place = places[index];
          if (place && text !== before[index])
            edited.overwrite(place.start, place.end, text);
        });
      };
      // The parser's own node types differ in name from estree's, not in shape.
      walk(this.parse(code) as unknown as Node, {
        enter(node) {
          if (node.type === "TaggedTemplateExpression") shorten(node);
        },
      });
      return { code: edited.toString(), map: edited.generateMap() };
    },
  };
}
