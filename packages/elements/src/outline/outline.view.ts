/** A part of an outline: what it is called, and the names of the slots of its words. */
export interface OutlineSection {
  readonly title: string;
  readonly heading: string;
  /** Paragraphs without a label. */
  readonly texts: string;
  /** Paragraphs that begin with a label in bold. */
  readonly facts: string;
  /** One for each list, its heading with it. */
  readonly lists: readonly string[];
}

/** What an element is as far as an outline must know. */
export interface OutlinePart {
  readonly name: string;
  readonly text: string;
  /** True if it begins with a label in bold. */
  readonly labelled: boolean;
  /** True if it is in small letters: a note. */
  readonly small: boolean;
}

/** Where everything goes. */
export interface OutlineView {
  readonly sections: readonly OutlineSection[];
  /** The slot of each part, in their order. */
  readonly slots: readonly string[];
}

/**
 * Puts the words of an outline in their places: everything from a third-level
 * heading on is of its section, notes come last, and the rest stays above.
 */
export function outlineView(parts: readonly OutlinePart[]): OutlineView {
  const sections: (OutlineSection & { lists: string[] })[] = [];
  let headed = false;
  const slots = parts.map(({ name, text, labelled, small }) => {
    if (name === "h3") {
      const at = sections.length;
      headed = false;
      sections.push({
        title: text,
        heading: `h${at}`,
        texts: `t${at}`,
        facts: `f${at}`,
        lists: [],
      });
      return `h${at}`;
    }
    const section = sections.at(-1);
    if (!section || name === "br" || name === "a") return "";
    if (small) return "end";
    if (name === "p") return labelled ? section.facts : section.texts;
    const { lists } = section;
    // A heading opens a list; a list without one opens itself.
    if (name === "h4" || !headed)
      lists.push(`l${sections.length - 1}-${lists.length}`);
    headed = name === "h4";
    return lists.at(-1) ?? "";
  });
  return { sections, slots };
}
