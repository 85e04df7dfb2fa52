/** Looks at one path: is there a file? */
export type Exists = (path: string) => boolean;

/** The Debian packages that the real WordPress needs and this machine lacks. */
export function missingForWordPress(exists?: Exists): readonly string[];

/**
 * Whether the tests can run a WordPress here. Installs Debian's if we are root on
 * Debian, and says what to do everywhere else.
 */
export function ensureWordPress(): Promise<boolean>;

/** Why tests that need it are skipped, for their titles. */
export const withoutWordPress: string;
