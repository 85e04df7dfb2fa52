import type { Messages } from "../messages.ts";

/** How a message can be passed on where the device has no sharing of its own. */
export interface KeyMessageWords {
  readonly mail: string;
  readonly copy: string;
  readonly copied: string;
}

export const keyMessageMessages: Messages<KeyMessageWords> = {
  es: { mail: "Correo", copy: "Copiar enlace", copied: "Copiado" },
  en: { mail: "E-mail", copy: "Copy link", copied: "Copied" },
};
