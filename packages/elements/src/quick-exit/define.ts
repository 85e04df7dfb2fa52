import { defineOnce } from "../define-once.ts";
import { onServer } from "../on-server.ts";
import { CorettQuickExit } from "./quick-exit.ts";

// It needs no room of its own, and its file has no byte to spare.
if (!onServer) defineOnce("corett-quick-exit", CorettQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    "corett-quick-exit": CorettQuickExit;
  }
}
