import { html, nothing, type PropertyDeclarations } from "lit";
import { CorettElement } from "../element.ts";
import { type Mark, renderMarks } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { chartMessages } from "./chart.messages.ts";
import { chartStyles, walkStyles } from "./chart.styles.ts";
import { type ChartView, chartView, type Grid } from "./chart.view.ts";
import { csvOf } from "./csv.ts";
import { download } from "./download.ts";
import { pictureOf, pngOf, svgOf } from "./picture.ts";
import type { Plot, Point } from "./plot.ts";

/** The words of an element; a number's own spaces stay as they are. */
const textOf = (element: Element | null) =>
  element?.textContent.replace(/[ \t\r\n\f]+/g, " ").trim() ?? "";

function gridOf({ rows }: HTMLTableElement): Grid {
  return [...rows].map(({ cells }) =>
    [...cells].map((cell) => ({
      text: textOf(cell),
      token: cell.dataset["figure"],
    })),
  );
}

/** Narrower places show the second form of a drawing, if it has one. */
const NARROW = 640;

/** A ring around a point, in each form of the drawing, and what is said of it. */
function markedAt({ x, y, small, say }: Point): readonly Mark[] {
  const ring = (place: Point["small"], form: string): readonly Mark[] =>
    place
      ? [
          [
            "circle",
            {
              class: form,
              r: 9,
              cx: `${place.x * 100}%`,
              cy: `${place.y * 100}%`,
            },
          ],
        ]
      : [];
  const hidden = { "aria-hidden": "true" };
  return [
    [
      "svg",
      { class: "here", ...hidden },
      ...ring({ x, y }, ""),
      ...ring(small, "small"),
    ],
    ["span", { class: "said", ...hidden }, say],
  ];
}

/**
 * What the charts share: they draw the table that they contain, so that what is
 * read and what is drawn cannot differ; arrow keys go from figure to figure; the
 * table, its citation and files to keep are within reach.
 */
export abstract class ChartElement extends CorettElement {
  // A prerendered drawing does nothing yet, and needs no looks for it.
  static override styles = [
    ...sharedStyles,
    ...chartStyles,
    ...(onServer ? [] : [walkStyles]),
  ];

  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    point: { state: true },
    open: { state: true },
    copied: { state: true },
  };

  /**
   * The table, read already: for a server, where an element has no children.
   *
   * @internal
   */
  declare view: ChartView | undefined;

  /** The place of the point that the reader is at; 0 is none. @internal */
  declare point: number | undefined;

  /** Whether the data are in view. @internal */
  declare open: boolean | undefined;

  /** Whether the citation is with the reader. @internal */
  declare copied: boolean | undefined;

  #table: HTMLTableElement | null = null;

  #plot: Plot | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    removeEventListener("keydown", this.#escape);
  }

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
      textOf(this.querySelector("[slot=counted]")),
    );
    this.#plot = this.plot(view); // a table that cannot be drawn is found out here
    this.view = view;
  }

  /** Puts what is said beside its point; a policy allows this, but no attribute. */
  protected override updated(): void {
    const said = this.renderRoot.querySelector<HTMLElement>(".said");
    const point = this.#plot?.points[(this.point ?? 0) - 1];
    if (!said || !point) return;
    const { x, y } = this.#formOf(point, this.offsetWidth);
    // Moved by its own width, it ends where the drawing ends.
    said.style.cssText = `left:${x * 100}%;top:${y * 100}%;transform:translate(${-x * 100}%,${y < 0.3 ? "14px" : "calc(-100% - 14px)"})`;
  }

  protected draw(): unknown {
    const { view } = this;
    if (!view)
      return html`<slot name="table"></slot
        ><slot @slotchange=${this.#again}></slot>`;
    const plot = this.#plot ?? this.plot(view);
    const words = wordsIn(chartMessages, this.language);
    const { title, counted } = view;
    return html`${renderMarks([
        "b",
        // What is counted is no node of its own: a page may have a hundred charts.
        { id: "t", "aria-hidden": "true", "data-counted": counted },
        title,
      ])}${onServer ? renderMarks(plot.mark) : this.#walkable(plot, `${title} ${counted}`, words.walk)}
      <details @toggle=${this.#toggle}>
        <summary aria-label=${words.data}></summary>
        <slot name="table"></slot>
        ${this.open ? this.#files(view.citation) : nothing}
      </details>
      <slot @slotchange=${this.#again}></slot>`;
  }

  /**
   * The drawing with a range input over it, unseen: the one control that arrow
   * keys, screen readers' gestures and switches all know how to move.
   */
  #walkable({ mark, points }: Plot, name: string, hint: string): unknown {
    const at = points[(this.point ?? 0) - 1];
    return html`<div
      class="walk"
      @pointerdown=${this.#near}
      @pointermove=${this.#near}
      @pointerleave=${this.#leave}
    >
      <input
        type="range"
        aria-label=${name}
        aria-valuetext=${at?.say ?? hint}
        max=${points.length}
        .value=${`${this.point ?? 0}`}
        @input=${this.#walk}
        @blur=${this.#leave}
      />${renderMarks(mark, ...(at ? markedAt(at) : []))}
    </div>`;
  }

  #files(citation: string): unknown {
    const words = wordsIn(chartMessages, this.language);
    const button = (label: string, act: () => void) =>
      html`<button type="button" @click=${act}>${label}</button>`;
    return html`<p class="cite">${citation}</p>
      <p role="status">${this.copied ? words.copied : nothing}</p>
      ${button(words.copy, this.#copy)}${button(words.csv, this.#csv)}${button(
        words.svg,
        this.#svg,
      )}${button(words.png, this.#png)}`;
  }

  #formOf(point: Point, width: number) {
    return (width < NARROW ? point.small : undefined) ?? point;
  }

  /** A page that fills the element later is read again. */
  readonly #again = (): void => {
    this.requestUpdate();
  };

  readonly #toggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open; // it listens on one
  };

  readonly #leave = (): void => {
    this.#go(0);
  };

  /** What is pointed at can be sent away without moving the pointer. */
  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.#leave();
  };

  #go(point: number): void {
    this.point = point;
    if (point) addEventListener("keydown", this.#escape);
    else removeEventListener("keydown", this.#escape);
  }

  readonly #walk = (event: Event): void => {
    this.#go(+(event.target as HTMLInputElement).value); // it listens on one
  };

  readonly #near = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect(); // it listens on one
    let least = Infinity;
    let nearest = 0;
    this.#plot?.points.forEach((point, index) => {
      const { x, y } = this.#formOf(point, box.width);
      const distance = Math.hypot(
        box.left + x * box.width - event.clientX,
        box.top + y * box.height - event.clientY,
      );
      if (distance >= least) return;
      least = distance;
      nearest = index + 1;
    });
    this.#go(nearest);
  };

  readonly #copy = (): void => {
    // Without the clipboard (no secure page) the citation can be selected by hand.
    const cite = this.renderRoot.querySelector(".cite");
    if (cite) getSelection()?.selectAllChildren(cite);
    const { clipboard } = navigator as Partial<Navigator>; // only secure pages have it
    clipboard?.writeText(this.view?.citation ?? "").then(
      () => (this.copied = true),
      () => undefined,
    );
  };

  readonly #csv = (): void => {
    if (this.#table && this.view)
      this.#keep("csv", csvOf(gridOf(this.#table), this.view.citation));
  };

  #picture(): SVGElement | undefined {
    const drawing = this.renderRoot.querySelector<SVGElement>(".plot");
    return drawing && this.view ? pictureOf(drawing, this.view) : undefined;
  }

  readonly #svg = (): void => {
    const picture = this.#picture();
    if (picture) this.#keep("svg", svgOf(picture));
  };

  /** A page whose policy forbids made images gives the SVG instead. */
  readonly #png = (): void => {
    const picture = this.#picture();
    if (picture)
      pngOf(picture).then((png) => {
        this.#keep("png", png);
      }, this.#svg);
  };

  #keep(kind: keyof typeof TYPES, content: string | Blob): void {
    download(`${this.view?.title ?? ""}.${kind}`, content, TYPES[kind]);
  }
}

const TYPES = {
  csv: "text/csv",
  svg: "image/svg+xml",
  png: "image/png",
} as const;
