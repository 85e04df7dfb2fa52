import { html, nothing, type PropertyDeclarations } from "lit";
import { CorettElement } from "../element.ts";
import { type Mark, renderMarks } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { chartMessages } from "./chart.messages.ts";
import { chartStyles } from "./chart.styles.ts";
import { type ChartView, chartView, type Grid } from "./chart.view.ts";
import { csvOf } from "./csv.ts";
import { download } from "./download.ts";
import { pictureOf, pngOf, svgOf } from "./picture.ts";
import type { Plot } from "./plot.ts";

const textOf = (element: Element | null) =>
  element?.textContent.replace(/\s+/g, " ").trim() ?? "";

function gridOf({ rows }: HTMLTableElement): Grid {
  return [...rows].map(({ cells }) =>
    [...cells].map((cell) => ({
      text: textOf(cell),
      token: cell.dataset["figure"],
    })),
  );
}

/** Narrower places show the second form of a drawing, if it has one. */
const NARROW = 440;

const ringAt = (
  { x, y }: { readonly x: number; readonly y: number },
  form = "",
): Mark => [
  "circle",
  { class: form, r: 9, cx: `${x * 100}%`, cy: `${y * 100}%` },
];

/** How many points each key goes on; further than all is the last. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -1e9,
  End: 1e9,
};

/**
 * What the charts share: they draw the table that they contain, so that what is
 * read and what is drawn cannot differ; arrow keys go from figure to figure; the
 * table, its citation and files to keep are within reach.
 */
export abstract class ChartElement extends CorettElement {
  static override styles = [...sharedStyles, ...chartStyles];

  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    point: { state: true },
    open: { state: true },
  };

  /**
   * The table, read already: for a server, where an element has no children.
   *
   * @internal
   */
  declare view: ChartView | undefined;

  /** The place of the point that the reader is at. @internal */
  declare point: number | undefined;

  /** Whether the data are in view. @internal */
  declare open: boolean | undefined;

  #table: HTMLTableElement | null = null;

  #plot: Plot | undefined;

  /** Draws the table; positions are percentages, so no width is assumed. */
  protected abstract plot(view: ChartView): Plot;

  protected override read(): void {
    super.read();
    if (onServer) return; // a server gives the view itself
    this.view = this.#plot = undefined;
    this.#table = this.querySelector("table");
    if (!this.#table) return;
    this.#table.slot = "table"; // some editors strip the attribute
    const view = chartView(
      textOf(this.#table.caption),
      gridOf(this.#table),
      textOf(this.querySelector("cite")),
    );
    this.#plot = this.plot(view); // a table that cannot be drawn is found out here
    this.view = view;
  }

  protected draw(): unknown {
    const { view } = this;
    if (!view)
      return html`<slot name="table"></slot
        ><slot @slotchange=${this.#again}></slot>`;
    const plot = this.#plot ?? this.plot(view);
    const words = wordsIn(chartMessages, this.language);
    return html`${renderMarks([
        "b",
        { id: "t", "aria-hidden": "true" },
        view.title,
      ])}${onServer ? renderMarks(plot.mark) : this.#walkable(plot, words.walk)}
      <details @toggle=${this.#toggle}>
        <summary>${words.data}</summary>
        <slot name="table"></slot>
        <p>${view.citation}</p>
        ${this.open ? this.#files() : nothing}
      </details>
      <slot @slotchange=${this.#again}></slot>`;
  }

  /** The drawing as one stop of the keyboard, from which arrows lead on. */
  #walkable({ mark, points }: Plot, hint: string): unknown {
    const { point } = this;
    const at = points[point ?? -1];
    return html`<div
      class="walk"
      tabindex="0"
      role="slider"
      aria-labelledby="t"
      aria-valuemin="1"
      aria-valuemax=${points.length || 1}
      aria-valuenow=${(point ?? 0) + 1}
      aria-valuetext=${at?.say ?? hint}
      @keydown=${this.#walk}
      @blur=${this.#leave}
      @pointermove=${this.#point}
      @pointerleave=${this.#leave}
    >
      ${renderMarks(mark)}${
        at &&
        renderMarks(
          [
            "svg",
            { class: "plot here", "aria-hidden": "true" },
            ringAt(at),
            ...(at.small ? [ringAt(at.small, "small")] : []),
          ],
          ["span", { class: "said", "aria-hidden": "true" }, at.say],
        )
      }
    </div>`;
  }

  #files(): unknown {
    const { csv, svg, png } = wordsIn(chartMessages, this.language);
    return html`<button type="button" @click=${this.#csv}>${csv}</button
      ><button type="button" @click=${this.#svg}>${svg}</button
      ><button type="button" @click=${this.#png}>${png}</button>`;
  }

  /** A page that fills the element later is read again. */
  readonly #again = (): void => {
    this.requestUpdate();
  };

  readonly #toggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open; // it listens on one
  };

  readonly #leave = (): void => {
    this.point = undefined;
  };

  readonly #walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const last = (this.#plot?.points.length ?? 0) - 1;
    if (!step || last < 0) return;
    event.preventDefault();
    const next =
      this.point === undefined ? (step < 0 ? last : 0) : this.point + step;
    this.point = Math.max(0, Math.min(last, next));
  };

  readonly #point = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect(); // it listens on one
    let nearest = Infinity;
    this.#plot?.points.forEach((point, index) => {
      const small = box.width < NARROW ? point.small : undefined;
      const { x, y } = small ?? point;
      const distance = Math.hypot(
        box.left + x * box.width - event.clientX,
        box.top + y * box.height - event.clientY,
      );
      if (distance >= nearest) return;
      nearest = distance;
      this.point = index;
    });
  };

  readonly #csv = (): void => {
    if (!this.#table || !this.view) return;
    const { title, citation } = this.view;
    download(`${title}.csv`, csvOf(gridOf(this.#table), citation), "text/csv");
  };

  #picture(): SVGElement | undefined {
    const drawing = this.renderRoot.querySelector<SVGElement>(".plot");
    return drawing && this.view
      ? pictureOf(drawing, this.view.title, this.view.citation)
      : undefined;
  }

  readonly #svg = (): void => {
    const picture = this.#picture();
    if (picture)
      download(
        `${this.view?.title ?? ""}.svg`,
        svgOf(picture),
        "image/svg+xml",
      );
  };

  /** A page whose policy forbids made images gives the SVG instead. */
  readonly #png = (): void => {
    const picture = this.#picture();
    if (picture)
      pngOf(picture).then((png) => {
        download(`${this.view?.title ?? ""}.png`, png, "image/png");
      }, this.#svg);
  };
}
