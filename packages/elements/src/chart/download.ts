/** Hands a file to the reader to keep. Nothing leaves the machine. */
export function download(
  name: string,
  content: string | Blob,
  type = "",
): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Not at once: some browsers read the address after the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1e3);
}
