/** SHA-256 of some bytes as hexadecimal digits, in Node and in a browser. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // A copy: its memory is not shared, which digest asks for.
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
