import type { Words } from "@corett/model";

/** What `corett --help` says. */
export const HELP: Words = {
  es: `corett: revisa y muestra el contenido de la CORETT

  corett check [archivos]      dice todo lo que está mal: archivo, línea, columna, remedio
  corett list [carpeta o id]   muestra lo que hay, o los textos de un registro
  corett coverage              idiomas, estados, datos por confirmar, ejemplos
  corett schema [carpeta]      el JSON Schema de un tipo de contenido
  corett stats …               de una hoja de datos a cifras seguras: corett stats --help

Opciones
  --content <carpeta>   dónde está el contenido; si falta, se busca desde aquí hacia arriba
  --lang es|en          el idioma de los mensajes; si falta, el del equipo (LANG)
  --json                para otros programas
  --missing <idioma>    con coverage: los textos que ese idioma no tiene, como quc
  --template <idioma>   con list <id>: un archivo de traducción para llenar
  --write               con --template: lo guarda en translations/
  --help                esta ayuda

Códigos de salida
  0  sin errores (los avisos no cuentan)
  1  el contenido tiene errores
  2  la orden no se entiende o no se encontró el contenido
  3  falló la orden misma
`,
  en: `corett: checks and shows CORETT's content

  corett check [files]         tells everything that is wrong: file, line, column, how to mend it
  corett list [folder or id]   shows what there is, or the texts of a record
  corett coverage              languages, statuses, facts to be confirmed, samples
  corett schema [folder]       the JSON Schema of a kind of content
  corett stats …               from a data sheet to safe figures: corett stats --help

Options
  --content <folder>    where the content is; without it, sought from here upwards
  --lang es|en          the language of the messages; without it, the machine's (LANG)
  --json                for other programs
  --missing <language>  with coverage: the texts that the language does not have, such as quc
  --template <language> with list <id>: a translation file to fill in
  --write               with --template: saves it in translations/
  --help                this help

Exit codes
  0  no errors (notices do not count)
  1  the content has errors
  2  the call was not understood, or no content was found
  3  the command itself failed
`,
};
