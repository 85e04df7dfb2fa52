/** Which package may import which; the keys are the folders of packages/. */
export const ARROWS: Readonly<Record<string, readonly string[]>>;
