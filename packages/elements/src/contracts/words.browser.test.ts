/** What every example says, with the component alive. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import { nodeOf } from "../marks/marks.ts";
import { sharedMessages, wordsIn } from "../messages.ts";
import { show } from "./stage.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(allExamples)("%s", (_, { words, broken, withholds }) => {
  it("keeps its words, and says what is wrong if something is", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const mark = words("es-419");
    const main = await show([mark]);
    if (!withholds) expect(main.textContent).toBe(nodeOf(mark).textContent);
    const { empty, invalid } = wordsIn(sharedMessages, "es-419");
    const said = [...main.children]
      .map((element) => element.shadowRoot?.textContent ?? "")
      .filter((text) => text.includes(empty) || text.includes(invalid));
    expect(said).toHaveLength(broken ? 1 : 0);
    expect(warn).toHaveBeenCalledTimes(broken || withholds ? 1 : 0);
  });
});
