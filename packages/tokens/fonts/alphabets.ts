/**
 * The letters that each language needs, besides the basic Latin ones. What is
 * not here is not in the shipped fonts. To be reviewed by speakers; sources are
 * the orthographies as the project's reference on brand and documents, section
 * 2.4, gathers them.
 */
export const ALPHABETS = {
  "es-419": "áéíóúüñÁÉÍÓÚÜÑ¿¡«»ªº",
  en: "éïö“”‘’—–",
  // Mayan languages: ʼ is the glottal stop, ẍ is a letter of Mam and Popti'.
  myn: "ʼäëïöüÄËÏÖÜẍẌ’",
  // Garifuna
  cab: "áéíóúüñÁÉÍÓÚÜÑ",
  // Miskito: long vowels with a circumflex.
  miq: "âîûÂÎÛ",
  // Nahuatl: long vowels with a macron; Ꞌꞌ is the saltillo.
  nah: "āēīōĀĒĪŌꞋꞌ",
  // Ngäbere, Guna
  gym: "äëïöüÄËÏÖÜñÑ",
  // Bribri and Cabécar: nasal vowels with a tilde or a line below, ʉ and ɨ.
  cjp: "ãẽĩõũÃẼĨÕŨëöÉ\u0331ʉɨɄƗ",
  // Haitian Creole
  ht: "àèòÀÈÒ",
  // Mixtec, Zapotec and other languages of Mexico.
  mx: "ɨɄƗʉëËäÄ\u0331",
} as const satisfies Readonly<Record<string, string>>;

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).join("");

/** Signs of any text here: no-break spaces, dashes, quotes, the colón, the quetzal's Q is a letter. */
const SIGNS = "\u00A0\u202F…·•–—‘’“”«»°№×±≤≥§©®™₡€£¢%‰†‡";

/** All letters of Latin-1 and Latin Extended-A: names come from everywhere. */
const LATIN = Array.from({ length: 0x180 - 0xa1 }, (_, index) =>
  String.fromCodePoint(0xa1 + index),
).join("");

/** Marks that stand on or below a letter; without them words fall apart. */
const COMBINING = "\u0300\u0301\u0302\u0303\u0304\u0308\u030C\u0327\u0331";

/** Everything that the shipped fonts hold, as far as their sources have it. */
export const CHARACTERS = [
  ...new Set(
    (
      ASCII +
      LATIN +
      SIGNS +
      COMBINING +
      Object.values(ALPHABETS).join("")
    ).normalize("NFC"),
  ),
].join("");
