/** Something in the folder forbids to publish; the words say what. */
export class PublishError extends Error {
  readonly words: { readonly es: string; readonly en: string };

  constructor(words: { readonly es: string; readonly en: string }) {
    super(words.en);
    this.name = "PublishError";
    this.words = words;
  }
}
