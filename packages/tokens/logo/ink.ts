/** The colours of a logo. Without `light` the kernel beside the way out is outlined. */
export interface Ink {
  readonly ring: string;
  readonly light?: string;
  readonly text: string;
  /** A surface behind the logo; none if absent. */
  readonly paper?: string;
}

/** Colours by token name, as the hex file has them. */
export interface Palette {
  readonly jade: string;
  readonly maiz: string;
  readonly ink: string;
  readonly white: string;
}

/** The ways to colour the logo; the negative is for a dark surface, which it does not bring. */
export const INKS = ["colour", "mono", "negative"] as const;
export type InkName = (typeof INKS)[number];

export function inkOf(name: InkName, { jade, maiz, ink, white }: Palette): Ink {
  switch (name) {
    case "colour":
      return { ring: jade, light: maiz, text: ink };
    case "mono":
      return { ring: ink, text: ink };
    case "negative":
      return { ring: white, light: maiz, text: white };
  }
}
