import { register } from "../register.ts";
import { CorettVideo } from "./video.ts";

register([["corett-video", CorettVideo]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-video": CorettVideo;
  }
}
