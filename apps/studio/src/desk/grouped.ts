/** A count with a thin space between groups of three, as ISO 80000 has it. */
export const grouped = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, "\u202f");
