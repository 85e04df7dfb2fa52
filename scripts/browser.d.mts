export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  readonly list: (folder: string) => string[];
}
export function chooseBrowser(machine: Machine): string | undefined;
export function findBrowser(): string | undefined;
export const launchArguments: string[];
export function adviceFor(platform: string): string;
export function ensureBrowser(): Promise<string | undefined>;
