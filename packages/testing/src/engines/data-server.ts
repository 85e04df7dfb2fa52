import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type Served, serveWith } from "../serve.ts";

/** What a reader gets: the document, or the words that stood there before. */
export type Shown = "document" | "words";

/** What the documents of this server say; invented. */
export const CLAIM = "Una frase inventada que llegó con los datos";

/** How long the slow answer takes, in milliseconds. */
const SLOW = 1500;

const text = (words: string) => ({ "es-419": words, en: words });

const document = {
  format: "corett/key-message@1",
  id: "sample",
  audience: text("Público de ejemplo"),
  text: text(CLAIM),
  detail: text("Detalle de ejemplo"),
  origin: text("Origen de ejemplo"),
  status: "provisional",
};
const good = JSON.stringify(document);

const type = { "content-type": "application/json; charset=utf-8" };
/** The page is another site for this server, as it is for a content network. */
const open = { ...type, "access-control-allow-origin": "*" };

type Answer = (response: ServerResponse) => void;

const say =
  (
    body: string | Buffer,
    headers: OutgoingHttpHeaders = open,
    status = 200,
  ): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** `JSON.stringify` leaves `__proto__` out: hence by hand. */
const withProto = (prototype: object, rest: string) =>
  `{"__proto__":${JSON.stringify(prototype)},"constructor":{"prototype":{"soiled":1}}${rest}}`;

const DEEP = 200_000;
const deep = `${"[".repeat(DEEP)}${"]".repeat(DEEP)}`;

/** A file as long as no document is; a good one, but for that. */
const long = () => Buffer.concat([Buffer.alloc(50e6, " "), Buffer.from(good)]);

/** What goes wrong between a server and a page, and what a reader gets then. */
export const ANSWERS: Readonly<Record<string, readonly [Shown, Answer]>> = {
  good: ["document", say(good)],
  "called plain text": [
    "document",
    say(good, { ...open, "content-type": "text/plain" }),
  ],
  "with a byte order mark": ["document", say(`\uFEFF${good}`)],
  "moved elsewhere": ["document", say("", { ...open, location: "good" }, 302)],
  "with __proto__ in it": [
    "document",
    say(withProto({ soiled: 1 }, `,${good.slice(1, -1)}`)),
  ],
  "404, with a document": ["words", say(good, open, 404)],
  "500, with a document": ["words", say(good, open, 500)],
  "204, nothing": ["words", say("", open, 204)],
  "empty, with 200": ["words", say("")],
  "a page, with 200": [
    "words",
    say("<!doctype html><title>Entrar</title>", {
      ...open,
      "content-type": "text/html",
    }),
  ],
  "without leave for other sites": ["words", say(good, type)],
  "with leave for another site": [
    "words",
    say(good, { ...type, "access-control-allow-origin": "https://x.example" }),
  ],
  "in UTF-16": ["words", say(Buffer.from(`\uFEFF${good}`, "utf16le"))],
  "half a document": ["words", say(good.slice(0, good.length / 2))],
  "cut off": [
    "words",
    (response) => {
      response.writeHead(200, { ...open, "content-length": good.length + 9 });
      response.write(good);
      setTimeout(() => response.destroy(), 50);
    },
  ],
  "hung up at once": ["words", (response) => response.destroy()],
  "sent round in circles": [
    "words",
    say("", { ...open, location: "sent%20round%20in%20circles" }, 302),
  ],
  "of 50 MB": [
    "words",
    (response) => {
      say(long())(response);
    },
  ],
  "nested 200,000 deep": ["words", say(deep)],
  "with something 200,000 deep in it": [
    "document",
    say(`${good.slice(0, -1)},"more":${deep}}`),
  ],
  "a document only by its prototype": ["words", say(withProto(document, ""))],
  null: ["words", say("null")],
  "a number": ["words", say("1")],
  "a list": ["words", say(`[${good}]`)],
  "with a text that is none": [
    "words",
    say(JSON.stringify({ ...document, text: 5 })),
  ],
  "of a later format": [
    "words",
    say(JSON.stringify({ ...document, format: "corett/key-message@2" })),
  ],
  slow: [
    "document",
    (response) =>
      setTimeout(() => {
        say(good)(response);
      }, SLOW),
  ],
  // The test's end closes it.
  "that never comes": ["words", () => undefined],
};

/** Serves the answers, each below its name. */
export const serveData = (): Promise<Served> =>
  serveWith((request, response) => {
    const name = decodeURIComponent((request.url ?? "").slice(1));
    const [, answer] = ANSWERS[name] ?? [undefined, say("", open, 404)];
    answer(response);
  });
