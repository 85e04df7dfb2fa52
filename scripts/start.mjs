/** `npm start`: sets everything up and shows the kit. */
import { install, run, step } from "./bootstrap.mjs";

await install();
step("Construyendo / Building");
const built = await run("turbo", ["run", "build"]);
process.exitCode =
  built === 0 ? await run("node", ["apps/landing/server.ts"]) : built;
