import { X509Certificate } from "node:crypto";
import { expect, it } from "vitest";
import { makeIdentity } from "./certificate.ts";

it("is for this machine, and signed by its own key", () => {
  const { cert, key } = makeIdentity();
  const found = new X509Certificate(cert);
  expect(found.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(found.verify(found.publicKey)).toBe(true);
  expect(key).toContain("PRIVATE KEY");
});
