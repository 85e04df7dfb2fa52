/** The WordPress plugin's words in the Spanish of the region, by the English ones. */
export const spanish: Readonly<Record<string, string>> = {
  "The region": "La región",
  "Words in the page, dressed by the script (recommended)":
    "Las palabras en la página; el script les da forma (recomendado)",
  "Finished, no script needed": "Terminado, sin necesidad de script",
  "A link that becomes the document (element)":
    "Un enlace que se convierte en el documento (elemento)",
  "A link that becomes the document (box)":
    "Un enlace que se convierte en el documento (caja)",
  "A link that becomes the document (link alone)":
    "Un enlace que se convierte en el documento (solo el enlace)",
  "A page of its own in a frame": "Una página propia en un marco",
  "The address was not kept: write a folder that begins with https:// or /, without ? or #. The copy in the plugin is used.":
    "La dirección no se guardó: escriba una carpeta que comience con https:// o /, sin ? ni #. Se usa la copia del plugin.",
  Language: "Idioma",
  "The page’s own language": "El de la página",
  "A block or a shortcode can say another.":
    "Un bloque o un shortcode puede indicar otro.",
  Country: "País",
  "None: the whole region": "Ninguno: toda la región",
  "Whose hotline and whose figures come first, where a document has them.":
    "De quién son la línea de ayuda y las cifras que van primero, si el documento las tiene.",
  Colours: "Colores",
  "The region, no style sheet": "La región, sin hoja de estilos",
  "Provisional colours. Other than the first they need a style sheet of about 2 KB, on pages with CORETT only.":
    "Colores provisionales. Salvo los primeros, necesitan una hoja de estilos de unos 2 KB, solo en las páginas con CORETT.",
  Way: "Forma",
  "How a document gets into a page. With the first two the words are in the page itself: also without script, in print and in search engines.":
    "Cómo llega un documento a la página. Con las dos primeras, las palabras están en la página misma: también sin script, al imprimir y en los buscadores.",
  Script: "Script",
  "One file (recommended)": "Un archivo (recomendado)",
  "One file, as a module": "Un archivo, como módulo",
  "Only what the page uses": "Solo lo que la página usa",
  "Loaded on pages with CORETT only. The browser checks the file’s hash; with “Only what the page uses” that covers the first file alone.":
    "Se carga solo en las páginas con CORETT. El navegador comprueba el hash del archivo; con «Solo lo que la página usa» eso abarca únicamente el primer archivo.",
  "Own address": "Dirección propia",
  "Leave it empty: the files come from this plugin. Fill it in if your server has the folder “kit” elsewhere; it must be version %s, or the browser refuses the script and the words stay plain. Choose a neutral name: whoever watches the line sees the name of the server.":
    "Déjela vacía: los archivos vienen de este plugin. Llénela si su servidor tiene la carpeta «kit» en otro lugar; debe ser la versión %s: si no, el navegador rechaza el script y las palabras quedan sin forma. Elija un nombre neutro: quien vigile la conexión ve el nombre del servidor.",
  "In the editor, add the block “CORETT” and choose a document. Where there are no blocks, write the shortcode:":
    "En el editor, agregue el bloque «CORETT» y elija un documento. Donde no haya bloques, escriba el shortcode:",
  "The plugin stores these settings and nothing else. It sets no cookie and asks no other server.":
    "El plugin guarda estos ajustes y nada más. No pone cookies ni consulta otros servidores.",
  "All documents and their shortcodes": "Todos los documentos y sus shortcodes",
  Settings: "Ajustes",
  "CORETT has no document “%s”. Settings > CORETT lists all of them. Visitors do not see this note.":
    "CORETT no tiene el documento «%s». En Ajustes > CORETT están todos. Los visitantes no ven esta nota.",
  "A message, a fact sheet or an infographic of the Coalition.":
    "Un mensaje, una ficha o una infografía de la Coalición.",
  "As in the settings": "Como en los ajustes",
  Document: "Documento",
  "Choose a document": "Elija un documento",
  "Nothing is shown: the document is not in this version of the plugin.":
    "No se muestra nada: el documento no está en esta versión del plugin.",
};
