import { approvalOf } from "./approval.ts";
import type { Bulletin } from "./bulletin.ts";
import type { PublishedBulletin } from "./published-bulletin.ts";

/** An issue with the archive: all other issues, the latest quarter first. */
export function publishBulletin(
  issue: Bulletin,
  all: readonly Bulletin[],
): PublishedBulletin {
  const { id, quarter, title, lead, articles, updated, sample, status } = issue;
  return {
    format: "corett/bulletin@1",
    id,
    quarter,
    title,
    lead,
    articles,
    archive: all
      .filter((other) => other.id !== id)
      .toSorted((a, b) => (a.quarter < b.quarter ? 1 : -1))
      .map((other) => ({
        id: other.id,
        quarter: other.quarter,
        title: other.title,
      })),
    updated,
    ...(sample && { sample }),
    status: approvalOf(status),
  };
}
