import { type Host, type Limit, pageOf } from "./host.ts";

/** Fixed, as these are files; a real site makes a new one for each answer. */
export const NONCE = "ZWplbXBsbw==";

const SCRIPTED = ["live", "element", "auto"] as const;

const inlineStyles: Limit = {
  ways: ["prerendered"],
  why: {
    es: "La política prohíbe <style>: lo prerrenderizado se lee sin su aspecto. Use la forma con script.",
    en: "The policy forbids <style>: what is prerendered reads without its looks. Use the form with a script.",
  },
};

/** Puts the page's nonce into a tag, as a site's template does. */
const withNonce = (tag: string) =>
  tag.replaceAll("<script ", `<script nonce="${NONCE}" `);

export const nonce: Host = {
  id: "nonce-and-trusted-types",
  body: { es: "Banco Central de Ejemplo", en: "Central bank of Example" },
  shows: {
    es: "Política de seguridad estricta con nonce y Trusted Types.",
    en: "A strict security policy with a nonce and Trusted Types.",
  },
  limits: [inlineStyles],
  page: (parts) =>
    pageOf("Banco Central de Ejemplo", {
      policy: `default-src 'none'; img-src 'self' data:; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
    })({ ...parts, script: withNonce(parts.script) }),
};

export const noTrustedTypes: Host = {
  id: "trusted-types-none",
  body: { es: "Tribunal de Ejemplo", en: "Court of Example" },
  shows: {
    es: "La política prohíbe toda plantilla: trusted-types 'none'.",
    en: "The policy forbids every template: trusted-types 'none'.",
  },
  page: pageOf("Tribunal de Ejemplo", {
    policy:
      "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
};

export const noStyles: Host = {
  id: "styles-forbidden",
  body: { es: "Contraloría de Ejemplo", en: "Audit office of Example" },
  shows: {
    es: "La política prohíbe los estilos: style-src 'none'.",
    en: "The policy forbids styles: style-src 'none'.",
  },
  limits: [inlineStyles],
  page: pageOf("Contraloría de Ejemplo", { policy: "style-src 'none'" }),
};

export const noScript: Host = {
  id: "script-blocked",
  body: { es: "Aduana de Ejemplo", en: "Customs of Example" },
  shows: {
    es: "La política o un bloqueador no deja correr el script.",
    en: "The policy or a blocker does not let the script run.",
  },
  limits: [
    {
      ways: SCRIPTED,
      why: {
        es: "Sin script se leen las palabras o el enlace. Use la forma prerrenderizada.",
        en: "Without the script the words or the link can be read. Use the prerendered form.",
      },
    },
  ],
  page: pageOf("Aduana de Ejemplo", { policy: "script-src 'none'" }),
};

export const noData: Host = {
  id: "data-blocked",
  body: { es: "Biblioteca de Ejemplo", en: "Library of Example" },
  shows: {
    es: "La política no deja traer datos: connect-src 'none'.",
    en: "The policy lets no data be fetched: connect-src 'none'.",
  },
  limits: [
    {
      ways: ["element"],
      why: {
        es: "Los datos no llegan: queda el enlace y una frase lo dice.",
        en: "The data do not come: the link stays and a sentence says so.",
      },
    },
  ],
  page: pageOf("Biblioteca de Ejemplo", { policy: "connect-src 'none'" }),
};

export const gone: Host = {
  id: "kit-unreachable",
  // A port that browsers refuse, so that nobody is ever asked.
  elsewhere: "http://127.0.0.1:9/kit/",
  body: { es: "Gobernación de Ejemplo", en: "Governor's office of Example" },
  shows: {
    es: "El servidor del kit no responde, o quien lee no tiene conexión.",
    en: "The kit's server does not answer, or the reader is offline.",
  },
  limits: [
    {
      ways: SCRIPTED,
      why: {
        es: "Nada llega: se leen las palabras o el enlace que están en la página.",
        en: "Nothing comes: the words or the link that are in the page can be read.",
      },
    },
  ],
  page: pageOf("Gobernación de Ejemplo", {}),
};

export const saved: Host = {
  id: "saved-page",
  body: { es: "Escuela de Ejemplo", en: "School of Example" },
  shows: {
    es: "Una página guardada en el disco y abierta sin servidor (file://).",
    en: "A page saved to disk and opened without a server (file://).",
  },
  limits: [
    {
      ways: ["element", "auto"],
      why: {
        es: "Desde una carpeta el navegador no trae datos ni módulos: se leen las palabras o el enlace. Use kit.js con el contenido completo.",
        en: "From a folder the browser fetches neither data nor modules: the words or the link can be read. Use kit.js with the whole content.",
      },
    },
  ],
  // A browser checks no hash of a file that comes from a folder.
  page: (parts) =>
    pageOf(
      "Escuela de Ejemplo",
      {},
    )({
      ...parts,
      script: parts.script.replace(/ (integrity|crossorigin)="[^"]*"/g, ""),
    }),
};
