import type { Bilingual, WayName } from "@corett/embed/ways";

/** A system that a snippet can be pasted into. */
export interface Host {
  readonly name: string;
  /** The kit's plugin is there: a short code is enough. */
  readonly brackets?: "[]" | "{}";
  readonly plugin?: Bilingual;
  /** The ways that go well there, the best first. */
  readonly ways: readonly [WayName, ...WayName[]];
  /** Where to paste. */
  readonly where: Bilingual;
}

const PLUGIN: Bilingual = { "es-419": "con el plugin", en: "with the plugin" };
const NO_PLUGIN: Bilingual = { "es-419": "sin plugin", en: "without a plugin" };

const BY_PLUGIN = [
  "live",
  "prerendered",
  "element",
  "marker",
  "link",
  "frame",
] as const;

export const HOSTS = {
  wordpress: {
    name: "WordPress",
    plugin: NO_PLUGIN,
    ways: ["live", "marker", "link", "prerendered", "image"],
    where: {
      "es-419":
        "En un bloque «HTML personalizado», todo junto. Con el perfil de autor, o si el sitio no admite HTML sin filtrar, WordPress quita el script y las etiquetas: elija «Bloque marcado» o «Solo un enlace», y pida que el script se ponga una vez en el tema.",
      en: "In a “Custom HTML” block, all of it together. As an author, or where the site allows no unfiltered HTML, WordPress strips script and tags: choose “Marked block” or “Only a link”, and have the script put into the theme once.",
    },
  },
  "wordpress-plugin": {
    name: "WordPress",
    brackets: "[]",
    plugin: PLUGIN,
    ways: BY_PLUGIN,
    where: {
      "es-419":
        "En un párrafo o en un bloque «Shortcode», solo en su línea. El plugin pone el script y trae los archivos.",
      en: "In a paragraph or a “Shortcode” block, on a line of its own. The plugin adds the script and brings the files.",
    },
  },
  joomla: {
    name: "Joomla",
    plugin: NO_PLUGIN,
    ways: ["live", "marker", "link", "frame"],
    where: {
      "es-419":
        "En un módulo «Personalizado» con el editor apagado («Editor: ninguno»), con un usuario cuyo filtro de texto sea «Sin filtro».",
      en: "In a “Custom” module with the editor off (“Editor – None”), as a user whose text filter is “No Filtering”.",
    },
  },
  "joomla-plugin": {
    name: "Joomla",
    brackets: "{}",
    plugin: PLUGIN,
    ways: BY_PLUGIN,
    where: {
      "es-419": "En el texto de un artículo, solo en su línea.",
      en: "In the text of an article, on a line of its own.",
    },
  },
  drupal: {
    name: "Drupal",
    plugin: { "es-419": "sin módulo", en: "without a module" },
    ways: ["live", "marker", "link", "frame"],
    where: {
      "es-419":
        "En un campo con el formato «HTML completo», en la vista de código fuente. «HTML restringido» quita el script y las etiquetas.",
      en: "In a field with the format “Full HTML”, in the source view. “Restricted HTML” strips script and tags.",
    },
  },
  "drupal-module": {
    name: "Drupal",
    brackets: "{}",
    plugin: { "es-419": "con el módulo", en: "with the module" },
    ways: BY_PLUGIN,
    where: {
      "es-419":
        "En el texto de un nodo cuyo formato tenga el filtro de la CORETT, solo en su línea.",
      en: "In the text of a node whose format has the CORETT filter, on a line of its own.",
    },
  },
  sharepoint: {
    name: "SharePoint",
    ways: ["frame", "live", "image"],
    where: {
      "es-419":
        "Página moderna: en el elemento web «Insertar», el marco solo, sin la línea del script; quien administra el sitio agrega antes el dominio del kit en «Seguridad de campos HTML». Página clásica: en el «Editor de scripts».",
      en: "Modern page: in the “Embed” web part, the frame alone, without the script line; a site administrator first adds the kit's domain in “HTML Field Security”. Classic page: in the “Script Editor”.",
    },
  },
  html: {
    name: "HTML",
    ways: ["live", "prerendered", "element", "frame", "image"],
    where: {
      "es-419":
        "El script, una vez en la página; el resto, donde va el contenido.",
      en: "The script once a page; the rest where the content goes.",
    },
  },
} as const satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof HOSTS;

/** A system by its name. */
export const hostOf = (name: HostName): Host => HOSTS[name];
