/** The quick exit in three engines, with its real file. */
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../serve.ts";
import { type Engine, ENGINE_NAMES, type EngineName } from "./engine.ts";
import {
  type Elsewhere,
  SECRET,
  serveElsewhere,
  servePage,
  TOLD,
  toldOf,
} from "./leaving-server.ts";
import { missing, startEngine } from "./start.ts";

/** How long the other site keeps the reader waiting, in milliseconds. */
const HANG = 10_000;

const titleOf = (name: EngineName) =>
  missing(name) ? `${name} (omitido · skipped: ${missing(name)})` : name;

describe.each(ENGINE_NAMES.map((name) => ({ name, title: titleOf(name) })))(
  "leaving in $title",
  ({ name }) => {
    let engine: Engine;
    let elsewhere: Elsewhere;
    let server: Served;
    const here = it.skipIf(missing(name) !== "");

    beforeAll(async () => {
      if (missing(name)) return;
      elsewhere = await serveElsewhere();
      server = await servePage(elsewhere.address);
      engine = await startEngine(name);
    });

    afterAll(async () => {
      if (missing(name)) return;
      await engine.close();
      await server.close();
      await elsewhere.close();
    });

    here(
      "Shift three times: emptied within 100 ms although the other site hangs, and Back shows nothing",
      async () => {
        const tab = await engine.tab();
        await tab.open(`${server.address}start`);
        await tab.open(`${server.address}page`);
        expect(
          await tab.evaluate("document.querySelector('#secret').innerText"),
        ).toBe(SECRET);
        // Wherever else it led would be a real site.
        expect(
          await tab.evaluate(
            "document.querySelector('corett-quick-exit a').href",
          ),
        ).toBe(elsewhere.address);
        await tab.press("Shift", "Shift");
        await pause(200);
        // Two are not enough, and nothing is told before the third.
        expect(await tab.evaluate(TOLD)).toBe("[]");
        expect(await tab.evaluate("document.title")).toBe("Trata");
        // A driver may wait until the other page is there.
        const pressed = tab.press("Shift");
        await expect.poll(() => elsewhere.waiting(), { timeout: 5000 }).toBe(1);
        await pause(HANG);
        expect(elsewhere.waiting()).toBe(1);
        elsewhere.answer();
        await pressed;

        await expect
          .poll(() => tab.evaluate("document.title").catch(() => ""), {
            timeout: 5000,
          })
          .toBe("Clima");
        await tab.back();
        await expect
          .poll(() => tab.evaluate("document.title").catch(() => ""), {
            timeout: 5000,
          })
          .toBe("Inicio");
        expect(
          await tab.evaluate("document.documentElement.textContent"),
        ).not.toContain(SECRET);
        const told = toldOf(await tab.evaluate(TOLD));
        const blank = told.find(({ kind }) => kind === "blank");
        expect(blank?.at).toBeLessThan(100);
        const frames = told.filter(({ kind }) => kind === "frame");
        // WebKitGTK gave the page no frame while it left: there this says what the
        // page held, and not what was on the screen.
        if (name !== "WebKit") expect(frames.length).toBeGreaterThan(9);
        expect(blank?.text).not.toContain(SECRET);
        for (const { text, title } of frames) {
          expect(text).not.toContain(SECRET);
          expect(title).toBe("Cargando…");
        }

        await tab.close();
      },
    );
  },
);
