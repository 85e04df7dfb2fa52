import { setTimeout as pause } from "node:timers/promises";

/** A session of the W3C's WebDriver protocol, as far as the tests need it. */
export interface Session {
  /** The browser's. */
  readonly version: string;
  get(path: string): Promise<unknown>;
  post(path: string, body?: object): Promise<unknown>;
  close(): Promise<void>;
}

async function ask(
  method: string,
  address: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown }; // the protocol
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string }; // the same
  throw new Error(`WebDriver: ${error}: ${message}`);
}

/** Waits until the driver takes requests: a quarter of a minute at most. */
async function ready(address: string): Promise<void> {
  for (let time = 0; ; time++) {
    try {
      await ask("GET", `${address}/status`);
      return;
    } catch (error) {
      if (time === 150) throw error;
      await pause(100);
    }
  }
}

/** Asks a driver for a browser. */
export async function beginSession(
  driver: string,
  capabilities: object,
): Promise<Session> {
  await ready(driver);
  const begun = await ask("POST", `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const { sessionId, capabilities: given } = begun as {
    readonly sessionId: string;
    readonly capabilities: { readonly browserVersion: string };
  }; // the protocol
  const address = `${driver}/session/${sessionId}`;
  const post = (path: string, body: object = {}) =>
    ask("POST", `${address}/${path}`, body);
  const get = (path: string) => ask("GET", `${address}/${path}`);
  return {
    version: given.browserVersion,
    get,
    post,
    async close() {
      await ask("DELETE", address);
    },
  };
}
