import type { Words } from "@corett/model";

/** What `corett stats --help` says. */
export const STATS_HELP: Words = {
  es: `corett stats: de la hoja de un comité a cifras que se pueden publicar

  corett stats template --country GT --year 2026   una plantilla .xlsx para llenar
  corett stats check <archivo>                     todo lo que está mal: hoja, celda, remedio
  corett stats tabulate <archivo> --plan <plan>    qué cuadros salen y cuáles están ligados
  corett stats protect <archivo> --plan <plan>     protege y ataca sin escribir nada
  corett stats publish <archivo> --plan <plan> --out <carpeta>
                                                   protege, ataca y publica
  corett stats audit <carpeta>                     ataca lo publicado; sirve en CI

Opciones
  --lang es|en             el idioma de los mensajes y de la plantilla
  --json                   para otros programas
  --accepted <archivo>     dudas aceptadas; si falta, <archivo>.accepted-doubts.json
  --country, --year        el país y el año de la entrega; las demás filas son errores
  --latest-year <año>      el último año que se cree; si falta, el actual
  --sheet <nombre>         solo esa hoja del libro
  --all                    check: lista todos los lugares, no los primeros 100 por tipo
  --html <archivo>         check: el informe como página que se imprime
  --show-values            check: muestra lo que hay en las celdas; no comparta ese informe
  --rows cases|counts      template: una fila por persona o por cifra
  --out                    template: el archivo; publish: la carpeta de publicaciones
  --record <carpeta>       publish: dónde guardar las cifras verdaderas de la edición, que
                           no se publican; si falta, «corett-private» junto a los datos
  --population <csv>       publish: población por país y año, para las tasas
  --population-source <json>  publish: de quién es y de cuándo
  --help                   esta ayuda

Códigos de salida
  0  bien (las dudas no cuentan en check)
  1  hay errores, dudas abiertas al publicar, o una cifra que se puede deducir
  2  la orden no se entiende o falta un archivo
`,
  en: `corett stats: from a committee's sheet to figures that can be published

  corett stats template --country GT --year 2026   an .xlsx template to fill in
  corett stats check <file>                        all that is wrong: sheet, cell, how to mend it
  corett stats tabulate <file> --plan <plan>       which tables come of it, and which are linked
  corett stats protect <file> --plan <plan>        protects and attacks, and writes nothing
  corett stats publish <file> --plan <plan> --out <folder>
                                                   protects, attacks and publishes
  corett stats audit <folder>                      attacks what was published; usable in CI

Options
  --lang es|en             the language of the messages and of the template
  --json                   for other programs
  --accepted <file>        accepted doubts; without it, <file>.accepted-doubts.json
  --country, --year        the delivery's country and year; other rows are errors
  --latest-year <year>     the last year that is believed; without it, the present one
  --sheet <name>           only that sheet of the workbook
  --all                    check: lists every place, not the first 100 of each kind
  --html <file>            check: the report as a page that prints
  --show-values            check: shows what stands in the cells; do not share that report
  --rows cases|counts      template: a row a person, or a row a figure
  --out                    template: the file; publish: the folder of publications
  --record <folder>        publish: where to keep the true counts of the edition, which are
                           not published; without it, “corett-private” beside the data
  --population <csv>       publish: population by country and year, for rates
  --population-source <json>  publish: whose it is and of when
  --help                   this help

Exit codes
  0  good (doubts do not count in check)
  1  there are errors, open doubts when publishing, or a count that can be worked out
  2  the call was not understood, or a file is missing
`,
};
