import { Place } from "./template.ts";

/** What the kit's elements say of a property; values of attributes stay text. */
interface Declaration {
  /** `false`: a property only. */
  readonly attribute?: false;
  /** The property shows in its attribute. */
  readonly reflect?: true;
  /** Of no concern to the page: a property only. */
  readonly state?: true;
}

type Declarations = Readonly<Record<string, Declaration>>;

/** The properties of a class and of those it comes from. */
const declared = (type: typeof LitElement): Declarations =>
  type === LitElement
    ? {}
    : {
        // A class of elements comes from LitElement.
        ...declared(Object.getPrototypeOf(type) as typeof LitElement),
        ...type.properties,
      };

/** What the kit uses of Lit's class: the same names, order and timing. */
export class LitElement extends HTMLElement {
  static properties: Declarations = {};
  static styles: CSSStyleSheet | readonly CSSStyleSheet[] = [];

  static get observedAttributes(): readonly string[] {
    const all = Object.entries(declared(this));
    for (const [name, { reflect }] of all)
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const before = this.#values[name];
          if (Object.is(value, before)) return;
          this.#values[name] = value;
          if (reflect)
            if (value == null) this.removeAttribute(name);
            else this.setAttribute(name, value as string); // the DOM makes it a text
          this.requestUpdate(name, before);
        },
        // A class may be asked twice.
        configurable: true,
      });
    return all
      .filter(([, { state, attribute }]) => !state && attribute !== false)
      .map(([name]) => name);
  }

  readonly #values: Record<string, unknown> = {};
  #changed = new Map<PropertyKey, unknown>();
  #isPending = false;
  /** What the page has set before the element was defined; it wins. */
  readonly #early: Record<string, unknown> = {};
  #place: Place | undefined;

  hasUpdated = false;
  updateComplete: Promise<unknown> = Promise.resolve();
  declare renderRoot: ShadowRoot;

  constructor() {
    super();
    const own = this as unknown as Record<string, unknown>; // its properties, by name
    for (const name in declared(this.constructor as typeof LitElement))
      // its class
      if (Object.hasOwn(own, name)) {
        this.#early[name] = own[name];
        // Else it would hide the accessor.
        Reflect.deleteProperty(own, name);
      }
  }

  connectedCallback(): void {
    if (this.#place) return;
    this.renderRoot = this.createRenderRoot();
    this.#place = new Place(this.renderRoot, null);
    Object.assign(this, this.#early);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    // For those who call it.
  }

  attributeChangedCallback(
    name: string,
    _: string | null,
    value: string | null,
  ): void {
    Object.assign(this, { [name]: value });
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const { styles } = this.constructor as typeof LitElement; // its class
    root.adoptedStyleSheets = [styles].flat();
    return root;
  }

  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined && !this.#changed.has(name))
      this.#changed.set(name, before);
    if (this.#isPending || !this.#place) return;
    this.#isPending = true;
    const run = () => this.scheduleUpdate();
    this.updateComplete = this.updateComplete.then(run, run);
  }

  scheduleUpdate(): unknown {
    this.performUpdate();
    return undefined;
  }

  performUpdate(): void {
    const changed = this.#changed;
    let drawn: unknown;
    try {
      // What these change is drawn now, not again.
      this.willUpdate?.(changed);
      drawn = this.render();
    } finally {
      this.#changed = new Map();
      this.#isPending = false;
    }
    this.#place?.set(drawn);
    this.hasUpdated = true;
    this.updated?.(changed);
  }

  willUpdate?(changed: ReadonlyMap<PropertyKey, unknown>): void;
  updated?(changed: ReadonlyMap<PropertyKey, unknown>): void;

  render(): unknown {
    return undefined;
  }
}
