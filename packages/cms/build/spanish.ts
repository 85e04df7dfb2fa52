/** Words of the plugin and the module in the Spanish of the region, by the English ones. */
import { dictionary, regionName, scriptNames, wayNames } from "./choices.ts";

type Dictionary = Readonly<Record<string, string>>;

const choices: Dictionary = dictionary(
  regionName,
  ...Object.values(wayNames),
  ...Object.values(scriptNames),
);

/** Both forms have these fields. */
const fields: Dictionary = {
  Language: "Idioma",
  Country: "País",
  Way: "Forma",
  Script: "Script",
  Document: "Documento",
  "As in the settings": "Como en los ajustes",
};

/** Of the WordPress plugin. */
export const wordpressSpanish: Dictionary = {
  ...choices,
  ...fields,
  "Messages, fact sheets and infographics of the Regional Coalition against Trafficking in Persons and Migrant Smuggling, as a block and a shortcode. Everything comes from this site: no visitor is reported to anyone.":
    "Mensajes, fichas e infografías de la Coalición Regional contra la Trata de Personas y el Tráfico Ilícito de Migrantes, como bloque y shortcode. Todo viene de este sitio: no se informa a nadie de quién lo visita.",
  "The address was not kept: write a folder that begins with https:// or /, without ? or #. The copy in the plugin is used.":
    "La dirección no se guardó: escriba una carpeta que comience con https:// o /, sin ? ni #. Se usa la copia del plugin.",
  "The page’s own language": "El de la página",
  "A block or a shortcode can say another.":
    "Un bloque o un shortcode puede indicar otro.",
  "None: the whole region": "Ninguno: toda la región",
  "Numbers and dates are written as in this country.":
    "Los números y las fechas se escriben como en este país.",
  Colours: "Colores",
  "The region, no style sheet": "La región, sin hoja de estilos",
  "Provisional colours. All but the first need two small style sheets, on pages with CORETT only.":
    "Colores provisionales. Todos menos los primeros necesitan dos hojas de estilos pequeñas, solo en las páginas con CORETT.",
  "How a document gets into a page. With the first two the words are in the page itself: also without script, in print and in search engines.":
    "Cómo llega un documento a la página. Con las dos primeras, las palabras están en la página misma: también sin script, al imprimir y en los buscadores.",
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
  "Choose a document": "Elija un documento",
  "Nothing is shown: the document is not in this version of the plugin.":
    "No se muestra nada: el documento no está en esta versión del plugin.",
};

/** Of the Drupal module. */
export const drupalSpanish: Dictionary = {
  ...choices,
  ...fields,
  CORETT: "CORETT",
  "Messages, fact sheets and infographics of the Regional Coalition against Trafficking in Persons and Migrant Smuggling, as a block and a text filter.":
    "Mensajes, fichas e infografías de la Coalición Regional contra la Trata de Personas y el Tráfico Ilícito de Migrantes, como bloque y filtro de texto.",
  "Administer CORETT": "Administrar CORETT",
  "Choose language, country, colours and script for all documents of CORETT.":
    "Elegir idioma, país, colores y script para todos los documentos de la CORETT.",
  "Language, country, colours and script of CORETT's documents.":
    "Idioma, país, colores y script de los documentos de la CORETT.",
  "Colours (provisional)": "Colores (provisionales)",
  "As the page has it": "Como en la página",
  "Loaded on pages with CORETT only, from this site. The browser checks the hash of the first file.":
    "Se carga solo en las páginas con CORETT, desde este sitio. El navegador comprueba el hash del primer archivo.",
  "Documents of CORETT": "Documentos de la CORETT",
  "Puts a document where the text says {corett id=…}. Keep it below “Limit allowed HTML tags”.":
    "Pone un documento donde el texto dice {corett id=…}. Déjelo debajo de «Limitar etiquetas HTML permitidas».",
  'A document of CORETT: {corett id="corett"}.':
    'Un documento de la CORETT: {corett id="corett"}.',
};
