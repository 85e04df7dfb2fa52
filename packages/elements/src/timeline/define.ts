import { register } from "../register.ts";
import { CorettTimeline } from "./timeline.ts";

register([["corett-timeline", CorettTimeline]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-timeline": CorettTimeline;
  }
}
