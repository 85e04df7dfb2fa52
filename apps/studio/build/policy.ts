import type { StudioPage } from "../src/frame/pages.ts";

/**
 * What every page may do: load its own files, and nothing else. `data:` is for the
 * empty icon only; Lit's templates are the one trusted type.
 */
const STRICT = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "lit-html",
};

type Directives = Readonly<Record<string, string>>;

/** What a page needs beyond {@link STRICT}. */
const MORE: Readonly<Partial<Record<StudioPage["name"], Directives>>> = {
  // What is pasted is read with the browser's parser; nothing of it is shown.
  site: { "trusted-types": "lit-html studio-site" },
  // HiGHS is WebAssembly, and runs in a worker.
  desk: {
    "script-src": "'self' 'wasm-unsafe-eval'",
    "worker-src": "'self'",
    "trusted-types": "lit-html studio-desk",
  },
};

/** The content security policy of a page, for its `meta` element. */
export function policyOf(page: StudioPage["name"]): string {
  const directives: Directives = { ...STRICT, ...MORE[page] };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
