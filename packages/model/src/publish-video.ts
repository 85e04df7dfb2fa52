import { approvalOf } from "./approval.ts";
import { COUNTRY_NAMES } from "./labels.ts";
import type { PublishedVideo } from "./published-video.ts";
import type { Video } from "./video.ts";

/** A video with the names of the countries whose signing it has. */
export function publishVideo({
  signing,
  status,
  ...rest
}: Video): PublishedVideo {
  return {
    format: "corett/video@1",
    ...rest,
    signing: signing.map((one) => ({
      ...one,
      place: COUNTRY_NAMES[one.country],
    })),
    status: approvalOf(status),
  };
}
