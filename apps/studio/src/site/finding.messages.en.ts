import type { FindingTexts } from "./finding.messages.ts";

/** `{name}` stands for a value of the finding. */
export const findingsInEnglish: FindingTexts = {
  "policy-script": [
    "The security policy does not let the script load: {directive} lacks {address}.",
    "Add {source} to {directive}.",
  ],
  "policy-script-nonce": [
    "The security policy lets only scripts with a nonce or a hash load: {directive} lacks {address}.",
    "Put the script into the site's theme with the nonce that the others have, or add its hash to {directive}:{hash}. A tag pasted into an article cannot know the nonce.",
  ],
  "policy-inline-style": [
    "{directive} does not let <style> stand in the page: the “finished” way shows without its looks.",
    "Use another way: those with a script write no styles into the page.",
  ],
  "policy-connect": [
    "{directive} does not let the data be fetched: {address}.",
    "Add {source} to {directive} (connect-src), or use the way with the whole content.",
  ],
  "policy-frame": [
    "{directive} does not let frames of {address} be shown.",
    "Add {source} to frame-src.",
  ],
  "policy-image": [
    "{directive} does not let the image of {address} be shown.",
    "Add {source} to img-src.",
  ],
  "policy-trusted-types": [
    "trusted-types does not let the kit's templates in: the words are left, without frame and charts.",
    "Add to the policy: trusted-types lit-html 'allow-duplicates'. Quick exit and hotline work without it.",
  ],
  "policy-sandbox": [
    "The directive sandbox without allow-scripts turns all scripts of the page off.",
    "Remove sandbox or add allow-scripts, or use a way without a script.",
  ],
  "policy-report-only": [
    "A policy reports only and blocks nothing; enforced one day, it will block the kit.",
    "Paste it here as Content-Security-Policy to see what it lacks.",
  ],
  "policy-needs-address": [
    "{directive} names hosts and the page's address is not given: whether {address} is one of them cannot be told.",
    "Write the address of the page above and check again.",
  ],
  "frame-refused": [
    "The kit's server does not let its pages be shown in a frame of {page}.",
    "On that server, for the folder {folder}, send Content-Security-Policy: frame-ancestors 'self' and your site's origin, and remove X-Frame-Options.",
  ],
  "embedder-policy": [
    "The page asks for express permission of what comes from another server (COEP), and {folder} does not give it.",
    "Serve the kit from your own site, or send Cross-Origin-Resource-Policy: cross-origin and Cross-Origin-Embedder-Policy: require-corp with its files.",
  ],
  "resource-policy": [
    "The kit's server sends Cross-Origin-Resource-Policy: {value}, and the page is on another site.",
    "Send cross-origin with the kit's files, or serve them from the same site.",
  ],
  "no-cors": [
    "The kit is on another server, which does not let {page} read it (CORS). With its hash the browser refuses the script.",
    "At {folder} send Access-Control-Allow-Origin: *, or serve the kit from the same site.",
  ],
  "kit-type": [
    "The server delivers the script as {type} and sends nosniff: the browser does not run it.",
    "Have .js files sent as text/javascript.",
  ],
  "kit-missing": [
    "The server answers the kit's address with an error.",
    "See that the folder {folder} is complete and can be read without signing in.",
  ],
  "not-https": [
    "The page comes by https and the script by http: {address}. The browser blocks it.",
    "Write the address with https://, or one that begins with /.",
  ],
  "no-integrity": [
    "The tag of {file} has no hash (integrity): it works, but nobody notices if someone changes the file.",
    "Copy the script line with its hash from “Build a snippet”.",
  ],
  "wrong-integrity": [
    "The hash of {file} is not that of this version of the kit. If the file is of this version, the browser refuses it.",
    "Have file and line of the same version. The hash of this one: {hash}",
  ],
  "no-crossorigin": [
    "The tag of {file} has a hash and comes from another server, but lacks crossorigin: the browser refuses it.",
    'Add crossorigin="anonymous".',
  ],
  "script-missing": [
    "The place of the content is in the page, but the script is not: the words or the link are left.",
    "If the editor stripped it, have it put into the site's theme once, or use a way without a script.",
  ],
  "script-held": [
    "A tool of the site holds {file} back ({held}): it runs late, or only if the person accepts cookies.",
    "Exclude it from that tool (optimizer or consent): the kit uses no cookies and sends nothing.",
  ],
  "tags-stripped": [
    "There is a link to the content ({address}) without the tag or the class that change it: the editor stripped them.",
    "Use “Marked block” or “Only a link”, which mostly pass, or an HTML block as a user who may.",
  ],
  "shown-as-text": [
    "The code shows as text: it was pasted where one types and not where HTML goes.",
    "Delete it and paste it in the code view or an HTML block.",
  ],
  "ampersand-mangled": [
    "The system changed & to &#038; within a script: that script does not say the same any more.",
    "Paste no data and no code into the article; use the whole content or a tag with a link.",
  ],
  "quotes-mangled": [
    "Attributes have curly quotes in place of straight ones: the browser does not understand them.",
    "Paste the code again into an HTML block, not from a text document.",
  ],
  "paragraph-orphans": [
    "The editor turned lines into paragraphs and parted the tag from its content: the text is left outside.",
    "Use an HTML block (or turn wpautop off), or a way of one line: “Marked block” or “Only a link”.",
  ],
  "quirks-mode": [
    "The page does not begin with <!doctype html>: the browser shows it as in 1999. The kit bears that; measures of the rest may differ.",
    "Put <!doctype html> into the first line with nothing before it.",
  ],
  xhtml: [
    "The page is XHTML: served as application/xhtml+xml, modules do not run in Chrome and Safari.",
    "Use the classic script (kit.js with defer).",
  ],
  "base-href": [
    'The page has <base href="{base}">: relative addresses begin there. {address}',
    "Write the kit's folder from the root, as /kit/, or with https://.",
  ],
  "old-library": [
    "The page uses {library}, which changes objects of the browser. The kit is made to live with it.",
    "Nothing needs to be done. If something fails, try without that library first.",
  ],
  "two-kits": [
    "The kit is loaded {count} times. The first wins; the rest only weighs.",
    "Leave a single line, in the theme, and remove those in articles.",
  ],
  "late-exit": [
    "leave.js is not the first in <head>: the quick exit takes longer to be ready.",
    "Put it first within <head>, before any other script.",
  ],
  "nothing-found": [
    "There is nothing of the kit in this HTML.",
    "Paste the published page (view source), not the editor's code. If the snippet should be there, the editor stripped all of it.",
  ],
};
