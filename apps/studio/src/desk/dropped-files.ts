/** Whether something that is dragged is files. */
export const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes("Files") === true;

/**
 * Keeps a file that misses its place from being opened by the browser, which
 * would show its rows in place of the page.
 */
export function refuseStrayFiles(target: Window): void {
  for (const name of ["dragover", "drop"] as const)
    target.addEventListener(name, (event) => {
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
    });
}
