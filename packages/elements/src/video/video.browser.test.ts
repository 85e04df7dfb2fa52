import {
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from "vitest";
import { nodeOf } from "../marks/marks.ts";
import "./define.ts";
import { videoExamples } from "./video.examples.ts";

async function show(name: "default" | "external" | "twoCountries" = "default") {
  document.body.replaceChildren(nodeOf(videoExamples[name].words("es-419")));
  const element = document.querySelector("corett-video");
  if (!element) throw new Error("no element");
  await element.updateComplete;
  const link = (part: string) =>
    element.querySelector<HTMLAnchorElement>(`[data-part=${part}]`);
  const click = async (target: HTMLElement | null | undefined) => {
    target?.click();
    await element.updateComplete;
  };
  const inside = <E extends Element>(selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  return { element, link, click, inside };
}

let play: MockInstance<() => Promise<void>>;

beforeEach(() => {
  document.documentElement.lang = "es";
  // The files of the examples are not there; what is asked of them is the point.
  play = vi
    .spyOn(HTMLMediaElement.prototype, "play")
    .mockResolvedValue(undefined);
});

describe("a video", () => {
  it("has no video, no track and asks for nothing before one wants it", async () => {
    const { inside } = await show();
    expect(inside("video,track,source,iframe,img")).toEqual([]);
  });

  it("plays in place, with captions in the reader's language", async () => {
    const { link, click, inside } = await show();
    await click(link("video"));
    const [video] = inside<HTMLVideoElement>("video");
    expect(video?.getAttribute("src")).toMatch(/videos\/sample\.webm$/);
    expect(video?.controls).toBe(true);
    const [track] = inside<HTMLTrackElement>("track");
    expect(track?.kind).toBe("captions");
    expect(track?.srclang).toBe("es-419");
    expect(track?.label).toBe("español");
    expect(track?.default).toBe(true);
  });

  it("shows one sign language at a time, silent, with its country", async () => {
    const { link, click, inside } = await show("twoCountries");
    await click(link("signing"));
    expect(inside("video")).toHaveLength(2);
    expect(inside("figcaption").map((one) => one.textContent)).toEqual([
      "LENSEGUA, Guatemala",
    ]);
    expect(inside<HTMLVideoElement>("figure video")[0]?.muted).toBe(true);
    await click(inside<HTMLButtonElement>("button[data-part=signing]")[1]);
    expect(inside("figcaption").map((one) => one.textContent)).toEqual([
      "LSM, México",
    ]);
    await click(inside<HTMLButtonElement>("button[data-part=signing]")[1]);
    expect(inside("video")).toHaveLength(1);
  });

  it("keeps both videos in step, whichever is touched", async () => {
    const { link, click, inside } = await show();
    await click(link("signing"));
    const [main, signing] = inside<HTMLVideoElement>("video");
    if (!main || !signing) throw new Error("two videos are needed");
    signing.playbackRate = 0.75;
    signing.dispatchEvent(new Event("ratechange"));
    expect(main.playbackRate).toBe(0.75);
    const jump = vi.spyOn(signing, "currentTime", "set");
    vi.spyOn(main, "currentTime", "get").mockReturnValue(4);
    main.dispatchEvent(new Event("seeked"));
    expect(jump).toHaveBeenCalledWith(4);
    vi.spyOn(main, "paused", "get").mockReturnValue(false);
    play.mockClear();
    main.dispatchEvent(new Event("play"));
    expect(play).toHaveBeenCalled();
  });

  it("changes to the description and back, and says which it is", async () => {
    const { link, click, inside } = await show();
    await click(link("described"));
    const button = () => inside<HTMLButtonElement>("[data-part=described]")[0];
    expect(inside<HTMLVideoElement>("video")[0]?.src).toMatch(/described/);
    expect(button()?.ariaPressed).toBe("true");
    await click(button());
    expect(inside<HTMLVideoElement>("video")[0]?.src).toMatch(/sample\.webm$/);
    expect(button()?.ariaPressed).toBe("false");
  });

  it("says what another site learns before one goes there", async () => {
    const { link, click, inside } = await show("external");
    await click(link("external"));
    const [alert] = inside("[role=alert]");
    expect(alert?.textContent).toContain("video.example.org");
    expect(inside<HTMLAnchorElement>("[role=alert] a")[0]?.href).toBe(
      "https://video.example.org/1",
    );
    expect(inside<HTMLAnchorElement>("[role=alert] a")[0]?.rel).toBe(
      "noreferrer",
    );
    await click(inside<HTMLButtonElement>("button[data-part=external]")[0]);
    expect(inside("[role=alert]")).toEqual([]);
  });

  it("does not play what must not be led to", async () => {
    const { link, click, inside } = await show();
    link("video")?.setAttribute("href", "javascript:alert(1)");
    const stop = (event: Event) => {
      event.preventDefault();
    };
    document.body.addEventListener("click", stop);
    await click(link("video"));
    document.body.removeEventListener("click", stop);
    expect(inside("video")).toEqual([]);
  });
});
