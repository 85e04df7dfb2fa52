import { afterEach, describe, expect, it, vi } from "vitest";
import "../define.ts";
import { nodeOf } from "../marks/marks.ts";
import { providerExamples } from "./provider.examples.ts";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function figures(): Promise<string[]> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return [...document.querySelectorAll("corett-bar-chart")].map(
    ({ shadowRoot }) =>
      `${shadowRoot?.textContent ?? ""} ${shadowRoot?.querySelector("summary")?.ariaLabel ?? ""}`,
  );
}

describe("a provider", () => {
  it("makes numbers as its country writes them, two on one page", async () => {
    document.body.append(nodeOf(providerExamples.two.words()));
    const [costaRica, belize] = await figures();
    expect(costaRica).toMatch(/12\s345/);
    expect(costaRica).toContain("Datos");
    expect(belize).toContain("12,345");
    expect(belize).toContain("Data");
  });

  it("is followed by the elements below when it changes", async () => {
    const provider = nodeOf(providerExamples.default.words());
    document.body.append(provider);
    await figures();
    provider.setAttribute("lang", "en");
    expect((await figures())[0]).toContain("Data");
    provider.setAttribute("country", "GT");
    provider.setAttribute("lang", "es");
    expect((await figures())[0]).toContain("Datos");
    expect(provider.getAttribute("data-corett-country")).toBe("GT");
    provider.removeAttribute("country");
    expect(provider.hasAttribute("data-corett-country")).toBe(false);
    expect(provider.hasAttribute("data-corett-theme")).toBe(false);
  });

  it("brings the country's theme, or the one that it is given", () => {
    const provider = nodeOf(["corett-provider", { country: "PA" }]);
    document.body.append(provider);
    expect(provider.getAttribute("data-corett-theme")).toBe("pa");
    provider.setAttribute("theme", "region");
    expect(provider.getAttribute("data-corett-theme")).toBe("region");
  });

  it("says where documents below are", async () => {
    const fetching = vi
      .spyOn(window, "fetch")
      .mockResolvedValue(new Response("null"));
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    document.body.append(
      nodeOf([
        "corett-provider",
        { base: "/datos/" },
        ["corett-document", { src: "m.json" }],
      ]),
    );
    await vi.waitFor(() => {
      expect(fetching).toHaveBeenCalledWith(
        `${location.origin}/datos/m.json`,
        expect.anything(),
      );
    });
  });

  it("takes no room of its own", () => {
    document.body.append(nodeOf(providerExamples.minimal.words("en")));
    const provider = document.querySelector("corett-provider");
    expect(provider && getComputedStyle(provider).display).toBe("contents");
  });
});
