/** Looks at one path: is there a file? */
export type Exists = (path: string) => boolean;

/** The names in a folder; none if there is no such folder. */
export type List = (folder: string) => readonly string[];

export interface System {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: Exists;
  readonly list: List;
}

/** The browser to use on a system, or undefined if it has none. Pure. */
export function chooseBrowser(system: System): string | undefined;

/** The browser of this machine, or undefined; installs nothing. */
export function findBrowser(): string | undefined;

/**
 * The browser of this machine. Without one: installs Debian's on Debian and
 * Ubuntu if we are root, and says how to get one everywhere else.
 */
export function ensureBrowser(): Promise<string | undefined>;

/** How the kit starts a browser in tests and measurements. */
export const launchArguments: string[];

/** Whether we are root on Linux, and may install packages. */
export const isRoot: boolean;

/** The words ID and ID_LIKE of a Linux distribution, "" on other systems. */
export function distribution(): string;
