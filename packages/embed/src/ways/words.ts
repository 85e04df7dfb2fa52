/** A text of the interface in both languages of the kit. */
export type Bilingual = Readonly<Record<"es-419" | "en", string>>;

/** Something that an editor may strip, and what is left of the snippet then. */
export interface Loss {
  /** What goes, as a name to test for: a tag, an attribute or a class. */
  readonly part: string;
  readonly stripped: Bilingual;
  readonly left: Bilingual;
}
