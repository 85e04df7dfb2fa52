import axe from "axe-core";
import "@corett/tokens/tokens.css";
import { afterEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "./all-examples.ts";
import "./define.ts";
import "./quick-exit/define.ts";
import "./reader/define.ts";
import { nodeOf } from "./marks/marks.ts";
import { sharedMessages, wordsIn } from "./messages.ts";

const LANGUAGES = ["es-419", "en"] as const;
const SCHEMES = ["light", "dark"] as const;

async function show(
  mark: Parameters<typeof nodeOf>[0],
  language: string,
  scheme: string,
): Promise<HTMLElement> {
  document.documentElement.lang = language;
  document.title = "CORETT";
  document.documentElement.dataset["corettScheme"] = scheme;
  document.body.style.background = "var(--corett-color-bg)";
  const main = document.createElement("main");
  main.style.color = "var(--corett-color-text)";
  main.append(nodeOf(mark));
  document.body.replaceChildren(main);
  for (const element of main.querySelectorAll("*"))
    if ("updateComplete" in element) await element.updateComplete;
  return main;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(allExamples)("%s", (_, { words, broken, withholds }) => {
  for (const language of LANGUAGES)
    for (const scheme of SCHEMES)
      it(`has no accessibility violation: ${language}, ${scheme}`, async () => {
        vi.spyOn(console, "warn").mockImplementation(() => undefined);
        const main = await show(words(language), language, scheme);
        for (const details of main.querySelectorAll("*"))
          details.shadowRoot
            ?.querySelectorAll("details")
            .forEach((one) => (one.open = true));
        const { violations } = await axe.run(main, {
          rules: {
            // Examples are parts of a page, and the page has the headings.
            region: { enabled: false },
            "heading-order": { enabled: false },
            "page-has-heading-one": { enabled: false },
          },
        });
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]),
        ).toEqual([]);
      });

  it("keeps its words, and says what is wrong if something is", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const mark = words("es-419");
    const main = await show(mark, "es-419", "light");
    if (!withholds) expect(main.textContent).toBe(nodeOf(mark).textContent);
    const { empty, invalid } = wordsIn(sharedMessages, "es-419");
    const said = [...main.children]
      .map((element) => element.shadowRoot?.textContent ?? "")
      .filter((text) => text.includes(empty) || text.includes(invalid));
    expect(said).toHaveLength(broken ? 1 : 0);
    expect(warn).toHaveBeenCalledTimes(broken || withholds ? 1 : 0);
  });
});
