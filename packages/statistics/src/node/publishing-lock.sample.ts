/**
 * Takes the lock of a folder and keeps it until it is told or made to end: what
 * publishing-lock.test.ts starts as a process of its own.
 */
import { alone } from "./publishing-lock.ts";

const folder = process.argv[2] ?? "";
try {
  await alone(folder, async () => {
    process.send?.("holds");
    await new Promise((resolve, reject) => {
      process.on("message", (message) => {
        if (message === "fail") reject(new Error("as told"));
        else resolve(undefined);
      });
    });
  });
  process.send?.("done");
} catch (thrown) {
  process.send?.(thrown instanceof Error ? thrown.name : "unknown");
}
process.disconnect();
