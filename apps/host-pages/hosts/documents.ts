import { type Host, pageOf } from "./host.ts";

export const plain: Host = {
  id: "plain",
  body: { es: "Consejo de Ejemplo", en: "Council of Example" },
  shows: {
    es: "Una página sencilla y actual, para comparar.",
    en: "A simple page of today, to compare with.",
  },
  page: pageOf("Consejo de Ejemplo", {}),
};

export const quirks: Host = {
  id: "quirks-mode",
  body: { es: "Comisaría de Ejemplo", en: "Police station of Example" },
  shows: {
    es: "Sin doctype: el navegador se comporta como hace veinte años (quirks).",
    en: "No doctype: the browser behaves as twenty years ago (quirks).",
  },
  page: pageOf("Comisaría de Ejemplo", {
    doctype: "",
    top: `<center><font face="Arial" size="6">Comisaría de Ejemplo</font></center><table><tr><td>`,
    bottom: `</td></tr></table><marquee scrollamount="0">Bienvenidos</marquee>`,
  }),
};

export const xhtml: Host = {
  id: "strict-xhtml",
  ending: "xhtml",
  body: { es: "Archivo de Ejemplo", en: "Archive of Example" },
  shows: {
    es: "XHTML servido como XML: un error de sintaxis borraría la página.",
    en: "XHTML served as XML: one syntax error would take the page away.",
  },
  limits: [
    {
      ways: ["prerendered"],
      why: {
        es: "XML no conoce raíces de sombra declaradas: se leen las palabras.",
        en: "XML knows no declarative shadow roots: the words can be read.",
      },
    },
  ],
  page: pageOf("Archivo de Ejemplo", {
    doctype: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n',
    attributes: 'xmlns="http://www.w3.org/1999/xhtml" lang="es-419"',
  }),
};

export const base: Host = {
  id: "base-elsewhere",
  up: "../",
  body: { es: "Observatorio de Ejemplo", en: "Observatory of Example" },
  shows: {
    es: "<base href> lleva las direcciones relativas a otra carpeta.",
    en: "<base href> leads relative addresses to another folder.",
  },
  page: pageOf("Observatorio de Ejemplo", {
    head: '<base href="secciones/" target="_top" />',
  }),
};

export const rightToLeft: Host = {
  id: "right-to-left",
  body: { es: "Consulado de Ejemplo", en: "Consulate of Example" },
  shows: {
    es: "Una página que se escribe de derecha a izquierda.",
    en: "A page that is written from right to left.",
  },
  page: pageOf("Consulado de Ejemplo", { attributes: 'lang="ar" dir="rtl"' }),
};

export const clobbered: Host = {
  id: "clobbered-names",
  body: { es: "Registro de Ejemplo", en: "Registry of Example" },
  shows: {
    es: "Formularios cuyos nombres tapan document.head, document.body, document.currentScript y otros.",
    en: "Forms whose names hide document.head, document.body, document.currentScript and others.",
  },
  page: pageOf("Registro de Ejemplo", {
    top: `<h1>Registro de Ejemplo</h1>
<form name="head"></form><form name="body"></form><form name="currentScript"><input name="src" value="x" /></form>
<form name="documentElement"></form><form name="adoptedStyleSheets"></form><form name="baseURI"></form><form name="activeElement"></form>
<img name="fonts" alt="" /><img name="readyState" alt="" /><form name="dir"></form><form name="title"></form>
<a id="customElements"></a><a id="corett" name="src"></a><a id="corett"></a><form id="lit"></form><form id="trustedTypes"><input name="createPolicy" /></form>
<form id="litHtmlVersions"></form><form id="reactiveElementVersions"></form>
<form id="datos"><input name="attributes" value="" /><input name="parentNode" value="" />`,
    bottom: "</form><p>Sitio imaginario de ejemplo.</p>",
  }),
};

export const moved: Host = {
  id: "moved-node",
  body: { es: "Mesa de Ejemplo", en: "Committee of Example" },
  shows: {
    es: "Pestañas que sacan el contenido de la página y lo vuelven a poner.",
    en: "Tabs that take the content out of the page and put it back.",
  },
  page: pageOf("Mesa de Ejemplo", {
    bottom: `<div id="pestana"></div><script src="legacy/tabs.js"></script>`,
  }),
};
