import "../define.ts";
import type { CorettDocument } from "./document.ts";

// A document may need any component, so all of them come along.

declare global {
  interface HTMLElementTagNameMap {
    "corett-document": CorettDocument;
  }
}
