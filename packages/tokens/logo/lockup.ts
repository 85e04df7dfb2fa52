import {
  besideMark,
  CAPITALS,
  type Form,
  framed,
  GAP,
  inked,
  middleLine,
  moved,
  number,
} from "./draw.ts";
import type { Ink } from "./ink.ts";
import { letter } from "./lettering.ts";
import { MARK_SIZE } from "./mark.ts";

const NAME_SIZE = 58;
const BODY_SIZE = 22;
const BODY_STEP = 29;

/** A line that ends with such a word leaves it hanging. */
const HANGING = /(?:^|\s)\S{1,3}$/;

/** How uneven some lines are: the less, the better. */
function unevenness(lines: readonly string[], ideal: number): number {
  return lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      const hanging = !isLast && HANGING.test(line) ? ideal : 0;
      return (line.length - ideal) ** 2 + hanging ** 2 / 2;
    })
    .reduce((sum, one) => sum + one, 0);
}

/** Every way to set words in a number of lines. */
function settings(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join(" ")]];
  return words
    .slice(0, words.length - count + 1)
    .flatMap((_, index) =>
      settings(words.slice(index + 1), count - 1).map((rest) => [
        words.slice(0, index + 1).join(" "),
        ...rest,
      ]),
    );
}

/** More letters than that are better on two lines than on a long one. */
const ONE_LINE = 24;

/**
 * Words in lines of about the same length, of which none ends with a short word.
 *
 * @param most - about how many letters a line may have
 */
export function balanced(text: string, most: number): readonly string[] {
  const words = text.split(" ");
  const least = text.length > ONE_LINE ? 2 : 1;
  const count = Math.min(
    Math.max(Math.ceil(text.length / most), least),
    words.length,
  );
  const ideal = text.length / count;
  const [best = [text]] = settings(words, count).sort(
    (a, b) => unevenness(a, ideal) - unevenness(b, ideal),
  );
  return best;
}

const EMBLEM_HEIGHT = 80;

/** A body's own emblem, as wide as its proportions ask, in its own colours. */
function placed(emblem: string, x: number): Form {
  const [, , , width, height] =
    /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(emblem)?.map(Number) ?? [];
  if (!width || !height) throw new Error("an emblem needs a viewBox");
  const broad = (EMBLEM_HEIGHT * width) / height;
  const y = (MARK_SIZE - EMBLEM_HEIGHT) / 2;
  const place = `<svg x="${number(x)}" y="${number(y)}" width="${number(broad)}" height="${String(EMBLEM_HEIGHT)}"`;
  return {
    width: broad + GAP * 0.75,
    // The place goes first: what the file itself says of its size is left out.
    shapes: emblem
      .replace(/^[\s\S]*?<svg/, "<svg")
      .replace(/<svg\b[^>]*>/, (tag) => {
        const kept = tag.replace(/\s(?:x|y|width|height)="[^"]*"/g, "");
        return kept.replace("<svg", place);
      })
      .trim(),
  };
}

/**
 * The mark, the name, and the national body's name beside a rule.
 *
 * @param emblem - the body's own emblem as an SVG document, if it gave one
 * @throws Error if the emblem has no `viewBox`
 */
export async function drawLockup(
  ink: Ink,
  body: string,
  accent: string,
  emblem?: string,
): Promise<string> {
  const name = await letter("CORETT", NAME_SIZE);
  const lines = await Promise.all(
    balanced(body, 36).map((line) => letter(line, BODY_SIZE, "regular")),
  );
  const ruleX = name.width + GAP;
  const own = emblem ? placed(emblem, ruleX + GAP) : { width: 0, shapes: "" };
  const bodyX = ruleX + GAP + own.width;
  const first = middleLine(BODY_SIZE) - ((lines.length - 1) * BODY_STEP) / 2;
  // The rule is as high as the lines of text, and no shorter than the name.
  const high = Math.max(
    (lines.length - 1) * BODY_STEP + CAPITALS * BODY_SIZE + BODY_SIZE,
    CAPITALS * NAME_SIZE + BODY_SIZE,
  );
  const rule = `<path stroke="${accent}" stroke-width="3" d="M${number(ruleX)} ${number((MARK_SIZE - high) / 2)}v${number(high)}"/>`;
  const text = lines.map((line, index) =>
    moved(inked(line, ink.text), bodyX, first + index * BODY_STEP),
  );
  const form = besideMark(
    ink,
    bodyX + Math.max(...lines.map((line) => line.width)),
    moved(inked(name, ink.text), 0, middleLine(NAME_SIZE)) +
      rule +
      own.shapes +
      text.join(""),
  );
  return framed(form, ink, `CORETT, ${body}`);
}
