import { LitElement } from "lit";
import { atItsTurn } from "./turn.ts";

/** An element that dresses the words inside it when its turn comes. */
export abstract class TurnElement extends LitElement {
  override connectedCallback(): void {
    atItsTurn(this, () => {
      super.connectedCallback();
    });
  }
}
