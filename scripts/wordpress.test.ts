import { describe, expect, it } from "vitest";
import { missingForWordPress, withoutWordPress } from "./wordpress.mjs";

describe("what the real WordPress needs", () => {
  it("is all missing on a machine that has none of it", () => {
    expect(missingForWordPress(() => false)).toContain("mariadb-server");
    for (const name of missingForWordPress(() => false))
      expect(withoutWordPress).toContain(name);
  });

  it("is found where Debian's packages are listed", () => {
    const has = (file: string) =>
      /^\/var\/lib\/dpkg\/info\/(?!php-cli)[\w-]+\.list$/.test(file);
    expect(missingForWordPress(has)).toEqual(["php-cli"]);
    expect(missingForWordPress(() => true)).toEqual([]);
  });
});
