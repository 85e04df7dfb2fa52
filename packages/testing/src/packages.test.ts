import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  checkPackage,
  createPackageFromTarballData,
} from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const room = fileURLToPath(new URL("../../", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly version: string;
}

const manifestOf = async (folder: string) =>
  JSON.parse(
    await readFile(path.join(room, folder, "package.json"), "utf8"),
  ) as Manifest; // our own files

const packages: { name: string; folder: string }[] = [];
for (const folder of await readdir(room)) {
  const { name, private: isPrivate } = await manifestOf(folder);
  if (!isPrivate) packages.push({ name, folder: path.join(room, folder) });
}

/** Packs a package as it would be published. */
async function pack(folder: string): Promise<Uint8Array> {
  const to = await mkdtemp(path.join(tmpdir(), "corett-pack-"));
  try {
    await run("pnpm", ["pack", "--pack-destination", to], { cwd: folder });
    const [file = ""] = await readdir(to);
    return await readFile(path.join(to, file));
  } finally {
    await rm(to, { recursive: true });
  }
}

/**
 * Resolutions that our packages do not claim to serve: they are ES modules, and
 * say so in `exports`, which `node10` never reads.
 */
const NOT_SERVED = new Set(["node10"]);

describe.each(packages)("the package $name", ({ folder }) => {
  it("is clean for publint", async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true });
    expect(
      messages.map((one) => formatMessage(one, pkg, { color: false })),
    ).toEqual([]);
  });

  it("has types that every resolution finds as they are", async () => {
    const tarball = createPackageFromTarballData(await pack(folder));
    const analysis = await checkPackage(tarball, {
      // Style sheets and data have no types.
      excludeEntrypoints: [/\.(css|json)$/, /\/\*$/],
    });
    if (!analysis.types) return; // a package without types says so in its README
    const problems = analysis.problems.filter(
      (problem) =>
        !(
          "resolutionKind" in problem && NOT_SERVED.has(problem.resolutionKind)
        ) &&
        // An ES module cannot be required by CommonJS before Node 22; all of ours are.
        problem.kind !== "CJSResolvesToESM",
    );
    expect(problems).toEqual([]);
  });
});
