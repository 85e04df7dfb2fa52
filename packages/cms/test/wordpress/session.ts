/** Somebody who is logged in and publishes as the block editor does, by REST. */
import type { Role } from "./roles.ts";
import type { Site } from "./site.ts";

/** A post as it was published. */
export interface Post {
  readonly id: number;
  /** Where visitors read it. */
  readonly link: string;
}

export interface Session {
  /** The cookies, for a browser that goes on where this leaves off. */
  readonly cookies: ReadonlyMap<string, string>;
  publish(content: string): Promise<Post>;
  /** Asks the REST API for something. */
  ask(route: string): Promise<Response>;
}

/** Keeps what a response sets. */
function keep(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    cookies.set(name, value);
  }
}

const headerOf = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");

/**
 * Logs in by the form.
 *
 * @throws Error if WordPress does not let the user in
 */
export async function logIn(site: Site, role: Role): Promise<Session> {
  const cookies = new Map<string, string>();
  const login = `${site.address}wp-login.php`;
  keep(cookies, await fetch(login));
  const form = new URLSearchParams({
    log: role,
    pwd: "password",
    testcookie: "1",
  });
  const send = (address: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("cookie", headerOf(cookies));
    return fetch(address, { ...init, redirect: "manual", headers });
  };
  keep(cookies, await send(login, { method: "POST", body: form }));
  if (![...cookies.keys()].some((name) => name.startsWith("wordpress_logged")))
    throw new Error(`${role} was not let in`);
  const nonce = await (
    await send(`${site.address}wp-admin/admin-ajax.php?action=rest-nonce`)
  ).text();
  const rest = (route: string, init: RequestInit = {}) =>
    send(`${site.address}?rest_route=${route}`, {
      ...init,
      headers: { "x-wp-nonce": nonce, "content-type": "application/json" },
    });
  return {
    cookies,
    ask: (route) => rest(route),
    async publish(content) {
      const body = { title: "Entrada", status: "publish", content };
      const response = await rest("/wp/v2/posts", {
        method: "POST",
        body: JSON.stringify(body),
      });
      if (response.status !== 201) throw new Error(await response.text());
      return (await response.json()) as Post; // REST's own schema
    },
  };
}
