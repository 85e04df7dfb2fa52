import { expect, it } from "vitest";
import { audit } from "../audit/audit.ts";
import { protect } from "../protect/protect.ts";
import { publicationOf } from "../protect/publication-of.ts";
import { goldenInstance } from "./golden.sample.ts";

it("gives in Node the bytes of the golden file", async () => {
  const instance = goldenInstance();
  const protection = await protect(instance);
  const { publication, secret } = publicationOf(instance, protection);
  const { passed, findings, measures } = await audit(publication, secret);
  const report = { passed, findings, measures };
  const golden = new URL("golden.txt", import.meta.url);
  const bytes = `${JSON.stringify({ protection, report })}\n`;
  await expect(bytes).toMatchFileSnapshot(golden.pathname);
  expect(report.passed).toBe(true);
  expect(protection.suppressed.length).toBeGreaterThan(10);
});
