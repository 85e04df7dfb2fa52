/**
 * Takes the lock of a folder and keeps it until it is told or made to end: what
 * publishing-lock.test.ts starts as a process of its own.
 */
import { once } from "node:events";
import { PublishingLock } from "./publishing-lock.ts";

const folder = process.argv[2] ?? "";
const next = async (): Promise<unknown> => {
  // What `send` in the test gives.
  const [message] = (await once(process, "message")) as unknown[];
  return message;
};
try {
  const lock = await PublishingLock.take(folder);
  process.send?.("holds");
  const told = await next();
  if (told === "exit") process.exit(0);
  // Gone once it was heard, so that it does not decide what the signal does.
  process.once("SIGTERM", () => process.send?.("heard"));
  if (told === "write")
    await lock.writing(async () => {
      process.send?.("writes");
      await next();
      process.send?.("written");
    });
  else await lock.release();
} catch (thrown) {
  process.send?.(thrown instanceof Error ? thrown.name : "unknown");
}
process.disconnect();
