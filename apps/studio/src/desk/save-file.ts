import type { SavedFile } from "./desk-protocol.ts";

/** How long the browser may take to begin saving, in milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser's own way of saving; nothing is sent. */
export function saveFile({ name, type, content }: SavedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT);
}
