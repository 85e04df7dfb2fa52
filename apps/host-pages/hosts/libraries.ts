import { type Host, pageOf } from "./host.ts";

const JOOMLA = `<style>
* { margin: 0; padding: 0; } body { font: 12px/18px Arial, sans-serif; background: #456; }
#wrapper { width: 780px; max-width: 100%; margin: 0 auto; background: #fff; overflow: hidden; }
#left { float: left; width: 160px; background: #dde; } #maincol { margin-left: 170px; }
.moduletable h3 { background: #234; color: #fff; font-size: 12px; padding: 4px; }
#maincol h3 { color: #a40; } #maincol table { border-collapse: separate; } #maincol div { position: relative; }
</style>`;

const columns = (name: string) => `<div id="wrapper"><h1>${name}</h1>
<div id="left"><div class="moduletable"><h3>Menú</h3><p>Inicio<br />Leyes<br />Contacto</p></div></div>
<div id="maincol"><h2>Componente de contenido</h2>`;

export const joomla: Host = {
  id: "joomla-mootools",
  body: { es: "Ministerio de Ejemplo", en: "Ministry of Example" },
  shows: {
    es: "Joomla antiguo con MooTools: window.Document, Array.from y bind son otros.",
    en: "An old Joomla with MooTools: window.Document, Array.from and bind are not the browser's.",
  },
  page: pageOf("Ministerio de Ejemplo", {
    head: `<script src="legacy/mootools-like.js"></script>${JOOMLA}`,
    top: columns("Ministerio de Ejemplo"),
    bottom: `</div></div>`,
  }),
};

export const prototype: Host = {
  id: "prototype-library",
  body: { es: "Fiscalía de Ejemplo", en: "Prosecutor's office of Example" },
  shows: {
    es: "Prototype antiguo: Array.prototype.toJSON, un reduce distinto y un Object.prototype con añadidos.",
    en: "An old Prototype: Array.prototype.toJSON, another reduce, and additions to Object.prototype.",
  },
  page: pageOf("Fiscalía de Ejemplo", {
    head: `<script src="legacy/prototype-like.js"></script>${JOOMLA}`,
    top: columns("Fiscalía de Ejemplo"),
    bottom: `</div></div>`,
  }),
};

export const versions: Host = {
  id: "two-versions",
  body: { es: "Red de Ejemplo", en: "Network of Example" },
  shows: {
    es: "El tema trae una versión del kit y una extensión trae otra.",
    en: "The theme brings one version of the kit and an extension brings another.",
  },
  page: (parts) =>
    pageOf("Red de Ejemplo", {
      head: `<script defer="defer" src="${parts.kit}other-version.js"></script>`,
    })(parts),
};
