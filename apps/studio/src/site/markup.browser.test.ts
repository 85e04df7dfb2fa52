/** What is said of the HTML of pages in the state that real ones are in. */
import { describe, expect, it } from "vitest";
import { CARD, check, LINK, said, SCRIPT, whole } from "./site.sample.ts";

describe("the HTML of a page", () => {
  it.each<[string, string, string[]]>([
    ["without the script", whole(CARD), ["blocks script-missing"]],
    [
      "with a finished snippet alone",
      whole(
        '<corett-key-message><template shadowrootmode="open"></template>x</corett-key-message>',
      ),
      [],
    ],
    [
      "whose editor stripped the tag",
      whole(SCRIPT + LINK),
      ["blocks tags-stripped"],
    ],
    [
      "whose editor stripped all but the link",
      whole(LINK),
      ["limits tags-stripped", "hint nothing-found"],
    ],
    [
      "that shows the code as text",
      whole(`<p>&lt;script defer src="/kit/kit.js"&gt;</p>`),
      ["blocks shown-as-text", "hint nothing-found"],
    ],
    [
      "after wpautop",
      whole(
        `${SCRIPT}<p><corett-key-message></p>\n<p>Words</p>\n<p></corett-key-message></p>`,
      ),
      ["blocks paragraph-orphans"],
    ],
    [
      "after texturize",
      whole(SCRIPT + "<corett-key-message lang=“en”>x</corett-key-message>"),
      ["blocks quotes-mangled"],
    ],
    [
      "with a mangled ampersand",
      whole(`${SCRIPT}${CARD}<script>if (a &#038;&#038; b) c()</script>`),
      ["limits ampersand-mangled"],
    ],
    [
      "without a hash",
      whole(SCRIPT.replace(/integrity="\S+"/, "") + CARD),
      ["hint no-integrity"],
    ],
    [
      "with another version's hash",
      whole(SCRIPT.replace("AAAA", "BBBB") + CARD),
      ["limits wrong-integrity"],
    ],
    [
      "with a hash and no crossorigin",
      whole(
        SCRIPT.replace("/kit/", "https://files.example/kit/").replace(
          ' crossorigin="anonymous"',
          "",
        ) + CARD,
      ),
      ["blocks no-crossorigin"],
    ],
    [
      "with a script by http",
      whole(SCRIPT.replace("/kit/", "http://www.host.example/kit/") + CARD),
      ["blocks not-https"],
    ],
    [
      "whose script waits for consent",
      whole(SCRIPT.replace("defer", 'type="text/plain"') + CARD),
      ["blocks script-held"],
    ],
    [
      "whose script an optimizer holds",
      whole(SCRIPT.replace(" src=", " data-rocket-src=") + CARD),
      ["blocks script-held"],
    ],
    [
      "in quirks mode",
      `<html><body>${SCRIPT}${CARD}</body></html>`,
      ["hint quirks-mode"],
    ],
    [
      "in XHTML 1.0",
      `<?xml version="1.0"?>\n${whole(SCRIPT + CARD)}`,
      ["hint xhtml"],
    ],
    [
      "with a base and a relative kit",
      whole(SCRIPT.replace('"/kit/', '"kit/') + CARD, '<base href="/old/">'),
      ["limits base-href"],
    ],
    [
      "with MooTools",
      whole(SCRIPT + CARD, '<script src="/media/mootools-core.js"></script>'),
      ["hint old-library"],
    ],
    [
      "with jQuery 1",
      whole(SCRIPT + CARD, '<script src="/js/jquery-1.12.4.min.js"></script>'),
      ["hint old-library"],
    ],
    [
      "with Prototype",
      whole(
        SCRIPT + CARD,
        "<script>var Prototype = { Version: '1.7' }</script>",
      ),
      ["hint old-library"],
    ],
    ["with the kit twice", whole(SCRIPT + SCRIPT + CARD), ["hint two-kits"]],
    [
      "with the exit last",
      whole(SCRIPT + CARD + SCRIPT.replace("kit.js", "leave.js")),
      ["limits late-exit"],
    ],
    ["of somebody else", whole("<p>Hello</p>"), ["hint nothing-found"]],
  ])("%s", (_, html, expected) => {
    expect(said({ html })).toEqual(expected);
  });

  it("is quoted with the line that shows it", () => {
    const { findings } = check({ html: whole(CARD) });
    expect(findings[0]?.evidence).toEqual([
      { where: "html", line: 4, text: CARD },
    ]);
  });
});
