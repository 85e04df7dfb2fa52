import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const FILES = {
  react: ["react.tsx", "react"],
  preact: ["preact.tsx", "preact"],
  solid: ["solid.tsx", "solid-js"],
  vue: ["vue.ts", undefined],
  svelte: ["svelte.ts", undefined],
} as const;

/** What TypeScript says of a file, strict, the kit's own types included. */
function complaintsOf(file: string, jsx: string | undefined): string[] {
  const program = ts.createProgram([fileURLToPath(new URL(file, ROOM))], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
    ...(jsx && {
      // Solid's own compiler comes later; its types are what counts here.
      jsx: jsx === "solid-js" ? ts.JsxEmit.Preserve : ts.JsxEmit.ReactJSX,
      jsxImportSource: jsx,
    }),
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, file: where, start }) => {
      const line =
        where && start !== undefined
          ? where.getLineAndCharacterOfPosition(start).line + 1
          : 0;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}

const ROOM = new URL("../types/", import.meta.url);

describe("the types for others", () => {
  // Each file has right uses, and wrong ones that must be errors.
  it.each(Object.entries(FILES))(
    "know the kit's tags: %s",
    (_, [file, jsx]) => {
      expect(complaintsOf(file, jsx)).toEqual([]);
    },
  );
});
