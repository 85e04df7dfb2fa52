/** Says to a screen reader what happens elsewhere on the page. */
export class Announcer {
  readonly element = document.createElement("p");
  #last = "";

  constructor(root: HTMLElement) {
    this.element.className = "hidden-words";
    this.element.role = "status";
    this.element.id = "announcer";
    root.append(this.element);
  }

  /** Says a sentence. */
  say(words: string): void {
    this.#last = "";
    this.element.textContent = words;
  }

  /** Says how far a task is, each step once. */
  progress(phase: string, share: string | undefined): void {
    const words = share === undefined ? phase : `${phase} ${share}`;
    if (words === this.#last) return;
    this.#last = words;
    this.element.textContent = words;
  }
}
