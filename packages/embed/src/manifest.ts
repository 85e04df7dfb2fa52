/** A file of the kit, as `manifest.json` describes it. */
export interface ManifestFile {
  readonly name: string;
  /** Below the package's folder. */
  readonly path: string;
  readonly format: "iife" | "es";
  /** The one element that it registers, without `corett-`; absent if several. */
  readonly element?: string;
  /** For the `integrity` attribute. */
  readonly integrity: string;
  readonly bytes: number;
  /** Bytes after brotli at its highest level. */
  readonly brotli: number;
}

/** A snippet, as `manifest.json` describes it. */
export interface ManifestSnippet {
  readonly id: string;
  readonly language: string;
  /**
   * `live`: words that the script dresses; `prerendered`: with the finished
   * looks inside; `plain`: the words as HTML that every page knows; `reader`: a
   * text in all its languages with reading help around, `live` otherwise.
   */
  readonly mode: "live" | "prerendered" | "plain" | "reader";
  /** Below the package's folder. */
  readonly path: string;
  readonly brotli: number;
}

/** The image of a document, for pages that take nothing else. */
export interface ManifestImage {
  /** Below the kit's folder. */
  readonly path: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A published document in one language; paths are below the kit's folder. */
export interface ManifestDocument {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** A page of its own: what a frame shows and a link leads to. */
  readonly page: string;
  /** The published document as JSON, in all its languages. */
  readonly data: string;
  readonly oembed: string;
  readonly image?: ManifestImage;
  /** Height of the page in a column of 640 CSS pixels, in CSS pixels; about. */
  readonly height: number;
}

/** What `manifest.json` says of the kit: each file, snippet and document. */
export interface Manifest {
  readonly version: string;
  /** Name of the folder to serve, with the version: it stays as it is for ever. */
  readonly folder: string;
  readonly files: readonly ManifestFile[];
  readonly snippets: readonly ManifestSnippet[];
  readonly documents: readonly ManifestDocument[];
}
