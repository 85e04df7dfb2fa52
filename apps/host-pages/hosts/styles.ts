import { type Host, pageOf } from "./host.ts";

export const unset: Host = {
  id: "all-unset",
  body: { es: "Procuraduría de Ejemplo", en: "Ombuds office of Example" },
  shows: {
    es: "Una hoja de estilos que borra todo: * { all: unset !important }.",
    en: "A style sheet that clears everything: * { all: unset !important }.",
  },
  page: pageOf("Procuraduría de Ejemplo", {
    head: `<style>* { all: unset !important; } head, head * { display: none !important; } h1, p, div { display: block !important; }</style>`,
  }),
};

export const important: Host = {
  id: "important-reset",
  body: { es: "Instituto de Ejemplo", en: "Institute of Example" },
  shows: {
    es: "Un reset con !important en márgenes, letra, color y bordes de cada elemento.",
    en: "A reset with !important on margins, type, colour and borders of every element.",
  },
  page: pageOf("Instituto de Ejemplo", {
    head: `<style>
* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: 11px/1 Tahoma, sans-serif !important; color: #555 !important; background: transparent !important; list-style: none !important; float: none !important; min-height: 0 !important; letter-spacing: 0 !important; }
a { color: #c00 !important; text-decoration: none !important; } h1, h2, h3 { display: inline !important; }
</style>`,
  }),
};

export const cookieBar: Host = {
  id: "cookie-bar",
  body: { es: "Dirección General de Ejemplo", en: "Directorate of Example" },
  shows: {
    es: "Un aviso de galletas fijo que está por encima de todo.",
    en: "A fixed cookie notice that lies above everything.",
  },
  page: pageOf("Dirección General de Ejemplo", {
    head: `<style>
body { font: 16px/1.4 sans-serif; margin: 1em; } html { scroll-behavior: smooth; }
#galletas { position: fixed; left: 0; right: 0; bottom: 0; z-index: 2147483647; background: #222; color: #fff; padding: 16px; }
</style>`,
    bottom: `<p>Sitio imaginario de ejemplo.</p><div id="galletas">Usamos galletas. <button>Aceptar</button></div>`,
  }),
};

export const tables: Host = {
  id: "sharepoint-tables",
  body: { es: "Intranet de Ejemplo", en: "Intranet of Example" },
  shows: {
    es: "Tablas dentro de tablas, como las de SharePoint, con anchos fijos.",
    en: "Tables within tables, as SharePoint has them, with fixed widths.",
  },
  page: pageOf("Intranet de Ejemplo", {
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n',
    head: `<meta http-equiv="X-UA-Compatible" content="IE=8" /><style>
body, td { font-family: Tahoma; font-size: 8pt; } .ms-bodyareaframe { border: 1px solid #6f9dd9; }
.ms-WPBody td { white-space: nowrap; } .ms-WPBody table { width: auto !important; } .ms-WPBody div { height: 100%; }
</style>`,
    top: `<form name="aspnetForm" method="post" action="#"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK" />
<table width="100%" cellpadding="0"><tr><td colspan="2" bgcolor="#cfe1f7"><b>Intranet de Ejemplo</b></td></tr>
<tr><td width="130" valign="top" bgcolor="#ebf3ff">Documentos<br />Listas</td><td class="ms-bodyareaframe" valign="top">
<table width="100%"><tr><td><table width="100%" class="ms-WPBody"><tr><td><div>`,
    bottom: `</div></td></tr></table></td></tr></table></td></tr></table></form>`,
  }),
};
