/**
 * Runs in the page before anything else: tells what a page must not have. The
 * whole function is sent as text, so it uses nothing from outside.
 */
export function installInspector(): void {
  const elements = new Set<string>();
  const attributes = new Set<string>();

  function* all(root: ParentNode): Generator<Element> {
    for (const one of root.querySelectorAll("*")) {
      yield one;
      if (one.shadowRoot) yield* all(one.shadowRoot);
    }
  }

  const ADDRESSES = ["href", "src", "poster", "action", "formaction", "data"];

  /** An address of the kinds that content may lead to. */
  function isHarmless(value: string): boolean {
    if (/^#[\w-]*$/.test(value)) return true;
    if (/^tel:\+?\d+$/.test(value)) return true;
    if (/^mailto:[^?&%\s]+$/.test(value)) return true;
    // A message to share: two fields, all that is not plain written as %XX.
    if (/^mailto:\?subject=[^?&=<>"\s]*&body=[^?&=<>"\s]*$/.test(value))
      return true;
    if (!URL.canParse(value, location.href)) return false;
    const { protocol, origin, username, pathname } = new URL(
      value,
      location.href,
    );
    if (origin === location.origin) return pathname.startsWith("/page/");
    return (
      protocol === "https:" &&
      username === "" &&
      /^https:\/\/[a-z0-9.-]+(:\d+)?([/?#]|$)/i.test(value)
    );
  }

  const faultsOf = (one: Element): string[] => {
    const faults = elements.has(one.localName)
      ? []
      : [`element ${one.localName}`];
    for (const { name, value } of one.attributes) {
      if (!attributes.has(`${one.localName} ${name}`))
        faults.push(`attribute ${name} of ${one.localName}`);
      if (ADDRESSES.includes(name) && !isHarmless(value))
        faults.push(`address ${name} of ${one.localName}: ${value}`);
    }
    return faults;
  };

  Object.assign(globalThis, {
    /** Takes what is there now for what may be there. */
    learn: () => {
      for (const one of all(document.body)) {
        elements.add(one.localName);
        for (const { name } of one.attributes)
          attributes.add(`${one.localName} ${name}`);
      }
      return { elements: [...elements], attributes: [...attributes] };
    },
    teach: (known: { elements: string[]; attributes: string[] }) => {
      for (const one of known.elements) elements.add(one);
      for (const one of known.attributes) attributes.add(one);
    },
    inspect: () => [...new Set([...all(document.body)].flatMap(faultsOf))],
    count: () => [...all(document.body)].length,
    /** Shows documents in elements of the kit, and waits until all are drawn. */
    showAll: async (documents: readonly unknown[], tag: string) => {
      const main = document.querySelector("main");
      const shown = documents.map((data, index) => {
        const one = document.createElement(tag);
        one.lang = index % 2 ? "en" : "es-419";
        return Object.assign(one, { data });
      });
      main?.replaceChildren(...shown);
      for (const turn of [1, 2])
        await new Promise((resolve) => setTimeout(resolve, turn));
      for (const one of all(document.body))
        if ("updateComplete" in one) await one.updateComplete;
      // The ways to share come when they are asked for.
      const messages = [...all(document.body)].filter(
        ({ localName }) => localName === "corett-key-message",
      );
      for (const { shadowRoot } of messages)
        shadowRoot?.querySelector<HTMLElement>("[part=share]")?.click();
      await new Promise((resolve) => setTimeout(resolve));
      for (const { shadowRoot } of messages)
        if (!shadowRoot?.querySelector('[href^="mailto:"]'))
          throw new Error("the ways to share did not come");
    },
  });
}
