import { approvalOf } from "./approval.ts";
import type { Infographic, InfographicBlock } from "./infographic.ts";
import { type Library, need } from "./library.ts";
import { publishBlock } from "./publish-block.ts";
import type { PublishedInfographic } from "./published.ts";
import { publishingAt } from "./unpublishable.ts";

function dataSetsOf(block: InfographicBlock): readonly string[] {
  if (block.kind === "text" || block.kind === "steps") return [];
  return block.kind === "pictogram"
    ? [block.part.dataSet, block.whole.dataSet]
    : [block.dataSet];
}

/**
 * Resolves an infographic: looks up every figure, fills every placeholder and
 * gathers the caveats of the data sets that it draws on, each once.
 *
 * @throws UnpublishableError if it refers to something that does not exist, or asks
 * for a share of a figure that is not a number
 */
export function publishInfographic(
  infographic: Infographic,
  library: Library,
): PublishedInfographic {
  const cubes = new Set(
    infographic.blocks
      .flatMap(dataSetsOf)
      .map((id) => need(library.dataSets, id)),
  );
  const caveats = new Map(
    [...cubes]
      .flatMap((cube) => cube.caveats)
      .map((caveat) => [caveat["es-419"], caveat]),
  );
  return {
    format: "corett/infographic@1",
    id: infographic.id,
    title: infographic.title,
    lead: infographic.lead,
    blocks: infographic.blocks.map((block, index) =>
      publishingAt(["blocks", index], () => publishBlock(block, library)),
    ),
    caveats: [...caveats.values()],
    updated: infographic.updated,
    status: approvalOf(infographic.status),
  };
}
