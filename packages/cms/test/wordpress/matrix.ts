/** Who publishes what where, and what visitors get of it. */
import type { BrowserContext } from "playwright-core";
import { activatePlugin, deactivatePlugin } from "./plugin.ts";
import {
  DOCUMENT,
  needsScript,
  type PastedWay,
  scriptLine,
  textOf,
  type Editor,
  PASTES,
  storedBy,
} from "./pasted.ts";
import { type Reading, readAsVisitor, type Seen } from "./reading.ts";
import { type Role, ROLES } from "./roles.ts";
import { logIn, type Post } from "./session.ts";
import type { Site } from "./site.ts";

/** How the kit is there. */
export const SETUPS = ["nothing", "theme", "plugin"] as const;
export type Setup = (typeof SETUPS)[number];

/** One cell. */
export interface Cell {
  readonly setup: Setup;
  readonly isDisallowed: boolean;
  readonly role: Role;
  readonly way: PastedWay;
  readonly editor: Editor;
  readonly reading: Reading;
  /** What is seen where scripts are off. */
  readonly unscripted: Seen;
}

export interface Visitors {
  readonly scripted: BrowserContext;
  readonly unscripted: BrowserContext;
}

async function setUp(site: Site, setup: Setup, kit: string): Promise<void> {
  const line = setup === "theme" ? await scriptLine(kit) : "";
  await site.php(`update_option('old_site_head', '${line}');`);
  await (setup === "plugin" ? activatePlugin(site) : deactivatePlugin(site));
}

type Visit = Pick<Cell, "reading" | "unscripted">;

/** Where a page of WordPress says the number of its post. */
const NUMBER = /(p=|p%3D|posts\/|posts%2F|post-|postid-)\d+/g;

/**
 * Visits pages, each page once: where WordPress keeps the same of what two people
 * wrote, visitors get the same bytes.
 */
function visitor({ scripted, unscripted }: Visitors) {
  const visits = new Map<string, Promise<Visit>>();
  const visit = async (link: string): Promise<Visit> => {
    const [reading, { seen }] = await Promise.all([
      readAsVisitor(scripted, link, DOCUMENT.title),
      readAsVisitor(unscripted, link, DOCUMENT.title),
    ]);
    return { reading, unscripted: seen };
  };
  return async ({ link }: Post): Promise<Visit> => {
    const html = await (await fetch(link)).text();
    const page = html.replace(NUMBER, "$1");
    const known = visits.get(page) ?? visit(link);
    visits.set(page, known);
    return known;
  };
}

/** All ways in one state of the site, as one user. */
async function cellsOf(
  site: Site,
  kit: string,
  state: Pick<Cell, "setup" | "isDisallowed" | "role">,
  visit: (post: Post) => Promise<Visit>,
): Promise<readonly Cell[]> {
  const session = await logIn(site, state.role);
  const cells: Cell[] = [];
  for (const [way, editor] of PASTES) {
    const text = await textOf(way, kit);
    // Where the theme does not bring the script, the author pastes it.
    const pasted =
      state.setup === "nothing" && needsScript(way)
        ? `${await scriptLine(kit)}\n${text}`
        : text;
    const post = await session.publish(storedBy(editor, way, pasted));
    cells.push({ ...state, way, editor, ...(await visit(post)) });
  }
  return cells;
}

/**
 * Fills the matrix.
 *
 * @param kit - address of the kit's folder on the site
 */
export async function fillMatrix(
  site: Site,
  kit: string,
  visitors: Visitors,
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  const visit = visitor(visitors);
  for (const setup of SETUPS) {
    await setUp(site, setup, kit);
    for (const isDisallowed of [false, true]) {
      await site.disallowUnfilteredHtml(isDisallowed);
      const found = await Promise.all(
        ROLES.map((role) =>
          cellsOf(site, kit, { setup, isDisallowed, role }, visit),
        ),
      );
      cells.push(...found.flat());
    }
  }
  await site.disallowUnfilteredHtml(false);
  return cells;
}
