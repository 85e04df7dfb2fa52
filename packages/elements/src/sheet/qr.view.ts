import type { Mark } from "../marks/marks.ts";
import { qrCode } from "./qr.ts";

/** The light border that a code must have, in modules. */
const QUIET = 4;

/**
 * A QR code as a drawing with a name; nothing for an address that is too long.
 *
 * @param name - what it is, for those who do not see it
 */
export function qrMark(address: string, name: string): Mark[] {
  const rows = qrCode(address);
  if (!rows) return [];
  const side = rows.length + 2 * QUIET;
  const path = rows
    .flatMap((row, y) =>
      row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")),
    )
    .join("");
  return [
    [
      "svg",
      {
        role: "img",
        "aria-label": name,
        viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`,
        "shape-rendering": "crispEdges",
      },
      ["path", { d: path }],
    ],
  ];
}
