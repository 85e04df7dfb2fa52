/**
 * Copies a text. Where a browser does not allow that, the text is selected.
 *
 * @returns true if it was copied
 */
export async function copyText(
  text: string,
  shown: Element | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
