import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { webAddress } from "./identifier.ts";

const shared = new URL(
  "payloads/urls.json",
  process.env["CORETT_SHARED"]
    ? new URL(`file://${process.env["CORETT_SHARED"]}/`)
    : new URL("../../../../shared/", import.meta.url),
);

describe("a web address", () => {
  it("is an https address", () => {
    expect(webAddress.safeParse("https://dataunodc.un.org/").success).toBe(
      true,
    );
  });

  it.each([
    "http://example.org/",
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org/",
    "tel:*#06#",
    "",
  ])("is not «%s»", (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });

  it.skipIf(!existsSync(shared))(
    "is none of the attack addresses that do not begin with https",
    () => {
      const attacks = JSON.parse(readFileSync(shared, "utf8")) as string[]; // a list of texts
      const others = attacks.filter((one) => !one.startsWith("https:"));
      expect(others.length).toBeGreaterThan(20);
      for (const address of others)
        expect(webAddress.safeParse(address).success, address).toBe(false);
    },
  );
});
