/** What is read out in one go. */
export interface Piece {
  readonly block: Element;
  readonly text: string;
}

const BLOCK =
  "p,li,h1,h2,h3,h4,h5,h6,td,th,caption,figcaption,summary,dt,dd,blockquote";

/** Each text in reading order; of a component without words its shadow root's. */
function* textsIn(node: Node): Generator<Text> {
  for (const child of node.childNodes)
    if (child instanceof Text) yield child;
    else if (
      child instanceof HTMLElement &&
      child.slot !== "other" &&
      child.localName !== "style"
    )
      yield* textsIn(
        child.textContent.trim() ? child : (child.shadowRoot ?? child),
      );
}

/** What there is to read out below an element, paragraph by paragraph. */
export function piecesIn(root: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const text of textsIn(root)) {
    const block = text.parentElement?.closest(BLOCK) ?? text.parentElement;
    const last = pieces.at(-1);
    if (!block || !text.data.trim()) continue;
    if (last?.block === block)
      pieces[pieces.length - 1] = { block, text: last.text + text.data };
    else pieces.push({ block, text: text.data });
  }
  return pieces;
}
