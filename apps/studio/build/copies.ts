import { cp } from "node:fs/promises";
import { filesFolder } from "@corett/embed/compose";
import type { Plugin } from "vite";

const logo = new URL("./", import.meta.resolve("@corett/tokens/logo/name.svg"));

/** Puts what the pages ask for by address beside them: the logo and the kit. */
export function copies(): Plugin {
  const dist = new URL("../dist/", import.meta.url);
  return {
    name: "corett-studio-copies",
    apply: "build",
    async closeBundle() {
      for (const name of ["name.svg", "name-negative.svg", "favicon.svg"])
        await cp(new URL(name, logo), new URL(`logo/${name}`, dist));
      await cp(filesFolder, new URL("kit/", dist), { recursive: true });
    },
  };
}
