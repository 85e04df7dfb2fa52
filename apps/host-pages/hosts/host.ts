/** A text in the languages of the list of hosts. */
export interface Bilingual {
  readonly es: string;
  readonly en: string;
}

/** The ways into a page that the bench tries everywhere. */
export const TRIED = ["live", "prerendered", "element", "auto"] as const;
export type Tried = (typeof TRIED)[number];

/**
 * What a host makes impossible: the words stay, the looks do not come. The bench
 * fails where this is said of something that does come.
 */
export interface Limit {
  readonly ways: readonly Tried[];
  /** Only in these engines; in all if absent. */
  readonly engines?: readonly ("Chromium" | "Firefox" | "WebKit")[];
  readonly why: Bilingual;
}

/** What comes from the kit into a page. */
export interface Parts {
  /** The tag that loads the script; "" where a way has none. */
  readonly script: string;
  /** What stands where the content goes. */
  readonly content: string;
  /** Address of the kit's folder as the page says it. */
  readonly kit: string;
}

/** A page of an imaginary public body, in the state that real ones are in. */
export interface Host {
  /** Its file's name without the ending. */
  readonly id: string;
  readonly ending?: "html" | "xhtml";
  readonly body: Bilingual;
  /** What is the matter with it. */
  readonly shows: Bilingual;
  readonly limits?: readonly Limit[];
  /** What the page puts before the kit's folder, where its `base` is another. */
  readonly up?: string;
  /** Address of a folder that the page looks for the kit in, instead of ours. */
  readonly elsewhere?: string;
  /** How its editor or its filter changes what is pasted. */
  readonly filter?: (content: string) => string;
  readonly page: (parts: Parts) => string;
}

/** What the host's own page is made of; all of it in its own hand. */
export interface Pieces {
  readonly doctype?: string;
  readonly attributes?: string;
  readonly policy?: string;
  /** Before the kit's script: the theme's own styles and scripts. */
  readonly head?: string;
  readonly top?: string;
  readonly bottom?: string;
}

const policyTag = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n`;

/** The frame that most hosts share: pieces around the kit's parts. */
export const pageOf =
  (title: string, pieces: Pieces) =>
  ({ script, content }: Parts): string => {
    const { attributes = 'lang="es-419"', policy } = pieces;
    return `${pieces.doctype ?? "<!doctype html>\n"}<html ${attributes}>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<link rel="icon" href="data:," />
${policy ? policyTag(policy) : ""}${pieces.head ?? ""}
${script}
</head>
<body>
${pieces.top ?? `<h1>${title}</h1>`}
<div class="contenido">
${content}
</div>
${pieces.bottom ?? "<p>Sitio imaginario de ejemplo.</p>"}
</body>
</html>
`;
  };
