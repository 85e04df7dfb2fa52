import type { FindingTexts } from "./finding.messages.ts";

/** `{name}` stands for a value of the finding. */
export const findingsInSpanish: FindingTexts = {
  "policy-script": [
    "La política de seguridad no deja cargar el script: {directive} no incluye {address}.",
    "Agregue {source} a {directive}.",
  ],
  "policy-script-nonce": [
    "La política de seguridad solo admite scripts con un nonce o un hash: {directive} no incluye {address}.",
    "Ponga el script en la plantilla del sitio con el mismo nonce que los demás, o agregue su hash a {directive}:{hash}. Una etiqueta pegada en un artículo no puede saber el nonce.",
  ],
  "policy-inline-style": [
    "{directive} no admite <style> dentro de la página: la forma «terminada» se ve sin estilo.",
    "Use otra forma: las que llevan script no escriben estilos en la página.",
  ],
  "policy-connect": [
    "{directive} no deja pedir los datos: {address}.",
    "Agregue {source} a {directive} (connect-src), o use la forma con el contenido completo.",
  ],
  "policy-frame": [
    "{directive} no deja mostrar marcos de {address}.",
    "Agregue {source} a frame-src.",
  ],
  "policy-image": [
    "{directive} no deja mostrar la imagen de {address}.",
    "Agregue {source} a img-src.",
  ],
  "policy-trusted-types": [
    "trusted-types no admite las plantillas del kit: quedan las palabras, sin marco ni gráficos.",
    "Agregue a la política: trusted-types lit-html 'allow-duplicates'. La salida rápida y la línea de ayuda funcionan sin eso.",
  ],
  "policy-sandbox": [
    "La directiva sandbox sin allow-scripts apaga todos los scripts de la página.",
    "Quite sandbox o agregue allow-scripts, o use una forma sin script.",
  ],
  "policy-report-only": [
    "Hay una política que solo avisa y no bloquea; si un día se aplica, bloqueará el kit.",
    "Pruébela aquí como Content-Security-Policy para ver qué le falta.",
  ],
  "policy-needs-address": [
    "{directive} nombra servidores y falta la dirección de la página: no se sabe si {address} es uno de ellos.",
    "Escriba arriba la dirección de la página y revise otra vez.",
  ],
  "frame-refused": [
    "El servidor del kit no deja mostrar sus páginas en un marco de {page}.",
    "En ese servidor, para la carpeta {folder}, envíe Content-Security-Policy: frame-ancestors 'self' y el origen de su sitio, y quite X-Frame-Options.",
  ],
  "embedder-policy": [
    "La página exige permiso expreso a lo que viene de otro servidor (COEP), y {folder} no lo da.",
    "Sirva el kit desde su propio sitio, o envíe con sus archivos Cross-Origin-Resource-Policy: cross-origin y Cross-Origin-Embedder-Policy: require-corp.",
  ],
  "resource-policy": [
    "El servidor del kit envía Cross-Origin-Resource-Policy: {value}, y la página está en otro sitio.",
    "Envíe cross-origin con los archivos del kit, o sírvalos desde el mismo sitio.",
  ],
  "no-cors": [
    "El kit está en otro servidor, que no permite que {page} lo lea (CORS). Con su hash, el navegador rechaza el script.",
    "En {folder} envíe Access-Control-Allow-Origin: *, o sirva el kit desde el mismo sitio.",
  ],
  "kit-type": [
    "El servidor entrega el script como {type} y además envía nosniff: el navegador no lo ejecuta.",
    "Haga que los archivos .js salgan como text/javascript.",
  ],
  "kit-missing": [
    "El servidor responde con un error a la dirección del kit.",
    "Revise que la carpeta {folder} esté completa y que se pueda leer sin iniciar sesión.",
  ],
  "not-https": [
    "La página va por https y el script por http: {address}. El navegador lo bloquea.",
    "Escriba la dirección con https://, o una que empiece con /.",
  ],
  "no-integrity": [
    "La etiqueta de {file} no tiene el hash (integrity): funciona, pero nadie nota si alguien cambia el archivo.",
    "Copie la línea del script con su hash desde «Armar un fragmento».",
  ],
  "wrong-integrity": [
    "El hash de {file} no es el de esta versión del kit. Si el archivo sí es de esta versión, el navegador lo rechaza.",
    "Ponga el archivo y la línea de la misma versión. El hash de esta: {hash}",
  ],
  "no-crossorigin": [
    "La etiqueta de {file} tiene hash y viene de otro servidor, pero le falta crossorigin: el navegador la rechaza.",
    'Agregue crossorigin="anonymous".',
  ],
  "script-missing": [
    "El lugar del contenido está en la página, pero el script no: quedan las palabras o el enlace.",
    "Si el editor lo quitó, pida que se ponga una vez en la plantilla del sitio, o use una forma sin script.",
  ],
  "script-held": [
    "Una herramienta del sitio retiene {file} ({held}): corre tarde, o solo si la persona acepta cookies.",
    "Exclúyalo de esa herramienta (optimización o consentimiento): el kit no usa cookies ni envía nada.",
  ],
  "tags-stripped": [
    "Hay un enlace al contenido ({address}), sin la etiqueta ni la clase que lo convierten: el editor las quitó.",
    "Use «Bloque marcado» o «Solo un enlace», que suelen pasar, o un bloque de HTML con un perfil que lo permita.",
  ],
  "shown-as-text": [
    "El código se ve como texto: se pegó donde se escribe y no donde va el HTML.",
    "Bórrelo y péguelo en la vista de código o en un bloque de HTML.",
  ],
  "ampersand-mangled": [
    "El gestor cambió & por &#038; dentro de un script: ese script ya no dice lo mismo.",
    "No pegue datos ni código en el artículo; use el contenido completo o una etiqueta con enlace.",
  ],
  "quotes-mangled": [
    "Hay comillas tipográficas en lugar de rectas en los atributos: el navegador no los entiende.",
    "Pegue el código otra vez en un bloque de HTML, no desde un documento de texto.",
  ],
  "paragraph-orphans": [
    "El editor convirtió las líneas en párrafos y separó la etiqueta de su contenido: el texto queda fuera.",
    "Use un bloque de HTML (o apague wpautop), o una forma de una sola línea: «Bloque marcado» o «Solo un enlace».",
  ],
  "quirks-mode": [
    "La página no empieza con <!doctype html>: el navegador la muestra como en 1999. El kit lo aguanta; las medidas del resto pueden variar.",
    "Ponga <!doctype html> en la primera línea, sin nada antes.",
  ],
  xhtml: [
    "La página es XHTML: si se sirve como application/xhtml+xml, los módulos no corren en Chrome ni en Safari.",
    "Use el script clásico (kit.js con defer).",
  ],
  "base-href": [
    'La página tiene <base href="{base}">: las direcciones relativas parten de ahí. {address}',
    "Escriba la carpeta del kit desde la raíz, como /kit/, o con https://.",
  ],
  "old-library": [
    "La página usa {library}, que cambia objetos del navegador. El kit está hecho para convivir con ella.",
    "No hay que hacer nada. Si algo falla, pruebe primero sin esa biblioteca.",
  ],
  "two-kits": [
    "El kit se carga {count} veces. Gana el primero; lo demás solo pesa.",
    "Deje una sola línea, en la plantilla, y quite las de los artículos.",
  ],
  "late-exit": [
    "leave.js no es el primero en <head>: la salida rápida tarda más en estar lista.",
    "Póngalo primero dentro de <head>, antes de cualquier otro script.",
  ],
  "nothing-found": [
    "En este HTML no hay nada del kit.",
    "Pegue la página publicada (ver código fuente), no el código del editor. Si el fragmento debía estar, el editor lo quitó entero.",
  ],
};
