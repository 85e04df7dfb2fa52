import manifest from "../../dist/custom-elements.json";

interface Named {
  readonly name: string;
}

interface Attribute extends Named {
  readonly fieldName?: string;
}

interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly reflects?: boolean;
}

/** What an element promises to those who use it. */
export interface Promised {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly slots: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const NOTHING = {
  attributes: [],
  members: [],
  slots: [],
  events: [],
  cssParts: [],
  cssProperties: [],
};

const modules = manifest.modules as unknown as readonly {
  readonly declarations: readonly Partial<Promised>[];
}[]; // the inferred type has a shape for every element

/** Every element of the manifest, whatever it leaves out filled in. */
export const promised: readonly Promised[] = modules
  .flatMap(({ declarations }) => declarations)
  .flatMap((one) =>
    one.tagName ? [{ ...NOTHING, ...one, tagName: one.tagName }] : [],
  );
