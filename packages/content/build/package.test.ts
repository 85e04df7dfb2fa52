import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CONTENT_KINDS } from "@corett/model";
import { describe, expect, it } from "vitest";

const home = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(
  new URL("../../../node_modules/typescript/bin/tsc", import.meta.url),
);

const nameOf = (kind: string) =>
  kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Imports every module that the package offers, as a user would. */
const imports = CONTENT_KINDS.flatMap((kind, index) =>
  ["", "/es-419", "/en"].map(
    (language, which) =>
      `import { ${nameOf(kind)} as in${String(index)}${"abc"[which] ?? ""} } from "@corett/content/${kind}${language}";`,
  ),
);
const names = CONTENT_KINDS.flatMap((_, index) =>
  ["a", "b", "c"].map((which) => `in${String(index)}${which}`),
);

const program = `
import * as all from "@corett/content";
import { published } from "@corett/content/published";
import { keyMessages } from "@corett/content/key-messages";
import { keyMessages as english } from "@corett/content/key-messages/en";
import type { InLanguage, KeyMessage, PublishedDocument } from "@corett/model";
${imports.join("\n")}
export const counts: number[] = [${names.map((name) => `${name}.length`).join(", ")}];
export const whole: readonly KeyMessage[] = keyMessages;
export const one: readonly InLanguage<KeyMessage>[] = english;
export const documents: readonly PublishedDocument[] = published;
export const text: string | undefined = whole[0]?.name["es-419"];
export const plain: string | undefined = one[0]?.name;
// @ts-expect-error in one language a text is a string
export const wrong: { en: string } | undefined = one[0]?.name;
// @ts-expect-error there is no such kind
export const none = all.nothing;
`;

describe("the types of the package", () => {
  // A folder inside the package, so that the package finds itself from there.
  it.each([
    ["nodenext", "nodenext"],
    ["node16", "node16"],
    ["esnext", "bundler"],
  ])("are right for %s and %s, for every module", (module, resolution) => {
    const folder = mkdtempSync(path.join(home, "dist/.types-"));
    try {
      writeFileSync(path.join(folder, "use.mts"), program);
      const options = [
        "--ignoreConfig",
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--types",
      ];
      const { status, stdout } = spawnSync(
        process.execPath,
        [
          tsc,
          ...options,
          "node",
          "--module",
          module,
          "--moduleResolution",
          resolution,
          path.join(folder, "use.mts"),
        ],
        { encoding: "utf8", cwd: folder },
      );
      expect(stdout).toBe("");
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
