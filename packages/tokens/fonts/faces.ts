/** One shipped face: a subset of a font from npm. */
export interface Face {
  /** File name below `fonts/`. */
  readonly file: string;
  /** The name under which CSS asks for it. */
  readonly family: string;
  readonly weight: 400 | 700;
  /** The font's file in its npm package. */
  readonly source: string;
  /** A new name in the file, where the licence reserves the old one. */
  readonly renamed?: string;
}

const from = (path: string) => `@expo-google-fonts/${path}.ttf`;

/**
 * Montserrat for titles, Noto Sans for text, Andika for easy reading: together
 * they have every letter of the region's languages. Andika reserves its name
 * (OFL, Reserved Font Name), so our subset is called otherwise.
 */
export const FACES: readonly Face[] = [
  {
    file: "montserrat-700.woff2",
    family: "Montserrat",
    weight: 700,
    source: from("montserrat/700Bold/Montserrat_700Bold"),
  },
  {
    file: "noto-sans-400.woff2",
    family: "Noto Sans",
    weight: 400,
    source: from("noto-sans/400Regular/NotoSans_400Regular"),
  },
  {
    file: "noto-sans-700.woff2",
    family: "Noto Sans",
    weight: 700,
    source: from("noto-sans/700Bold/NotoSans_700Bold"),
  },
  {
    file: "corett-lectura-400.woff2",
    family: "CORETT Lectura",
    weight: 400,
    source: from("andika/Andika_400Regular"),
    renamed: "CORETT Lectura",
  },
];
