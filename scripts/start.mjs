/** `npm start`: builds everything and shows it at an address of this machine. */
import { install, run, step } from "./bootstrap.mjs";

async function main() {
  await install();
  step("Construir · Build");
  const built = await run("pnpm", ["run", "build"]);
  if (built !== 0) return built;
  step("Servidor · Server (Ctrl-C para terminar · to stop)");
  return run("node", ["apps/landing/server.ts"]);
}

main().then((code) => {
  process.exitCode = code;
});
