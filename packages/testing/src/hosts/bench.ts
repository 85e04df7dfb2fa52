import { type Host, HOSTS, TRIED, type Tried } from "@corett/host-pages/hosts";
import { pageFile } from "@corett/host-pages/list";
import { decode } from "fast-png";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, EngineName, Tab } from "../engines/engine.ts";
import { missing, startEngine } from "../engines/start.ts";
import type { Served } from "../serve.ts";
import { PAGES, serveHosts } from "./bench-server.ts";
import { limitOf, look, type Outcome } from "./cells.ts";
import { checkSeen } from "./seen.ts";
import { OWN, WITHOUT_US } from "./trap.ts";

/** A page without us: what it has of its own, and the picture of it. */
interface Rest {
  readonly own: readonly string[];
  readonly picture: Uint8Array;
}

async function restOf(tab: Tab): Promise<Rest> {
  const own = (await tab.evaluate(OWN)).split("\n");
  await tab.evaluate(WITHOUT_US);
  return { own, picture: await tab.screenshot() };
}

/**
 * How far a channel of a pixel may be off, of 255. WebKitGTK smooths the letters
 * of a fixed bar in one of two ways, from run to run: by 26 at most, as measured.
 */
const tolerance = (name: EngineName) => (name === "WebKit" ? 32 : 0);

/** Pixels, not bytes: an engine may pack the same picture otherwise. */
function samePixels(one: Uint8Array, other: Uint8Array, off: number): boolean {
  if (Buffer.from(one).equals(other)) return true;
  const [mine, theirs] = [decode(one), decode(other)];
  return (
    mine.data.length === theirs.data.length &&
    mine.data.every(
      (value, index) => Math.abs(value - (theirs.data[index] ?? NaN)) <= off,
    )
  );
}

const without = (all: readonly string[], some: readonly string[]) =>
  all.filter((one) => !some.includes(one));

/** What the kit listens to beyond its own elements, and why. */
const LISTENERS = [
  // Elements that wait for the reader draw before the page is printed.
  "listener window beforeprint",
  // The quick exit's three presses.
  "listener window keydown",
  // A script that comes before the words waits for them.
  "listener document DOMContentLoaded",
];

const fromDisk = ({ id }: Host) => id === "saved-page";

/**
 * Every host page in one engine: the kit is alive in it, or the host says why
 * its words are all that comes; and nothing else on the page has changed.
 */
export function benchIn(name: EngineName): void {
  const seen: Record<string, Partial<Record<Tried, Outcome>>> = {};
  const hint = missing(name);

  describe.skipIf(hint !== "")(
    `hosts in ${name}${hint && ` (${hint})`}`,
    () => {
      let engine: Engine;
      let server: Served;
      let tab: Tab;
      const rests = new Map<string, Rest>();

      beforeAll(async () => {
        engine = await startEngine(name, { width: 800, height: 600 });
        server = await serveHosts();
        tab = await engine.tab();
      });

      afterAll(async () => {
        await engine.close();
        await server.close();
      });

      const addressOf = (host: Host, tried: Tried, query = "") =>
        fromDisk(host)
          ? new URL(`hosts/${pageFile(host, tried)}`, PAGES).href
          : `${server.address}hosts/${pageFile(host, tried)}${query}`;

      /** The page that the kit's script never was in; opened once. */
      async function restBefore(host: Host, tried: Tried): Promise<Rest> {
        const known = rests.get(host.id);
        if (known) return known;
        await tab.open(addressOf(host, tried, "?bare"));
        const rest = await restOf(tab);
        rests.set(host.id, rest);
        return rest;
      }

      describe.each(HOSTS)("$id", (host) => {
        it.each(TRIED)("%s", async (tried) => {
          const limit = limitOf(host, tried, name);
          const before = fromDisk(host) || (await restBefore(host, tried));
          await tab.open(addressOf(host, tried));
          const { outcome, faults, text } = await look(tab, !limit);
          (seen[host.id] ??= {})[tried] = outcome;
          expect(outcome, text).toBe(limit ? "words" : "alive");
          // What a policy forbids is reported; nothing else may be wrong.
          const says = limit && ["policy:", limit.says ?? "policy:"];
          expect(
            faults.filter((one) => !says?.some((part) => one.includes(part))),
          ).toEqual([]);
          if (before === true) return;
          const own = (await tab.evaluate(OWN)).split("\n");
          expect(without(own, [...before.own, ...LISTENERS])).toEqual([]);
          expect(without(before.own, own)).toEqual([]);
          await tab.evaluate(WITHOUT_US);
          // A scroll bar of WebKitGTK takes a moment to fade.
          await expect
            .poll(async () =>
              samePixels(
                await tab.screenshot(),
                before.picture,
                tolerance(name),
              ),
            )
            .toBe(true);
        });
      });

      it("is what the table says", async () => {
        await checkSeen(name, seen);
      });
    },
  );
}
