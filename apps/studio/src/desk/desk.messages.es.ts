/** The words of the desk in Spanish; their keys are the type. */
export const spanish = {
  intro:
    "De la hoja de un comité a cifras que se pueden publicar: se revisa celda por celda, se protegen las cifras pequeñas y se intenta deducirlas antes de que lo haga otra persona.",
  localHeading: "Todo queda en este equipo",
  local:
    "La hoja no se envía ni se guarda. Una vez cargada, la página no pide nada más a la red: puede desconectarse y seguir. Al cerrarla se olvida todo.",
  loading: "Cargando la mesa…",
  ready: "La mesa está lista. Ya puede desconectarse de la red.",
  broken:
    "La mesa no cargó entera: el servidor o el navegador bloquean su trabajador o WebAssembly, o la página no llega por https. Pida a su equipo web que la política de la página permita «script-src 'self' 'wasm-unsafe-eval'» y «worker-src 'self'».",
  steps: "Pasos",
  done: "hecho",
  now: "siguiente",
  later: "falta un paso anterior",
  optional: "opcional",
  names: {
    delivery: "De quién y de cuándo",
    sheet: "La hoja",
    plan: "El plan de publicación",
    earlier: "Lo que ya se publicó",
    protect: "Proteger y atacar",
    download: "Descargar",
  },
  problem: "No se pudo",
  cancel: "Cancelar",
  cancelling: "Cancelando…",
  cancelled: "Cancelado. No cambió nada.",
  phases: {
    read: "Leyendo y revisando la hoja…",
    protect: "Protegiendo los cuadros…",
    audit: "Atacando lo que se publicaría…",
    other: "Trabajando…",
  },
  percent: (share: number) => `${String(Math.round(share * 100))} %`,
  country: "País",
  chooseCountry: "Elija un país",
  year: "Año de los datos",
  yearHint: "Cuatro cifras, como 2026.",
  needDelivery: "Elija el país y escriba el año (1990 a 2100).",
  templateHeading: "¿Aún no tiene la hoja?",
  templateText:
    "La plantilla es un libro .xlsx con listas para elegir y una nota en cada celda. No pide nombres ni fechas de nacimiento.",
  templateCases: "Plantilla: una fila por persona",
  templateCounts: "Plantilla: una fila por cifra",
  templateSaved: "Plantilla guardada.",
  file: "Hoja de cálculo",
  fileHint:
    "CSV o .xlsx de la plantilla, SDMX-CSV, GLOTIP de la UNODC u ODS. También puede soltarla aquí.",
  drop: "Suelte la hoja aquí",
  fileChosen: (name: string) => `Archivo elegido: ${name}`,
  oneFile: "Suelte un solo archivo.",
  check: "Revisar la hoja",
  checkAgain: "Revisar otra vez",
  errors: (n: number) => (n === 1 ? "1 error" : `${String(n)} errores`),
  doubts: (n: number) => (n === 1 ? "1 duda" : `${String(n)} dudas`),
  clean: "No hay nada que corregir.",
  stop: "Hay errores: no se puede publicar hasta corregirlos. Corrija la hoja, guárdela y elíjala otra vez.",
  weigh:
    "No hay errores. Corrija cada duda en la hoja o acéptela aquí con un motivo.",
  sheetRows: (sheet: string, rows: string) =>
    sheet === ""
      ? `${rows} filas leídas.`
      : `Hoja «${sheet}»: ${rows} filas leídas.`,
  noValues: "Este informe no muestra lo que hay en las celdas.",
  error: "Error",
  doubt: "Duda",
  faultCaption: (count: string, shown: number, all: number) =>
    shown < all ? `${count}; aquí, las primeras ${String(shown)}` : count,
  places: (n: string) => (n === "1" ? "1 lugar" : `${n} lugares`),
  head: {
    sheet: "Hoja",
    cell: "Celda",
    field: "Columna",
    subject: "Cifra",
    what: "Qué pasa",
    mend: "Cómo corregirlo",
  },
  print: "Imprimir el informe",
  saveReport: "Guardar el informe (HTML)",
  accept: "Aceptar con un motivo",
  acceptHeading: "Aceptar esta duda",
  acceptHint:
    "El motivo se publica con las cifras, en los dos idiomas. No escriba datos de ninguna persona.",
  reasonEs: "Motivo, en español",
  reasonEn: "Motivo, en inglés",
  byEs: "Oficina que decide, en español",
  byEn: "Oficina que decide, en inglés",
  on: "Fecha de la decisión",
  action: "Qué se hace con la cifra",
  keep: "Se mantiene: consta así",
  withhold: "Se retiene: se trata como si no hubiera dato",
  saveDecision: "Aceptar y revisar otra vez",
  close: "Cerrar sin aceptar",
  required: "Llene este campo.",
  acceptedHeading: "Dudas aceptadas",
  acceptedText:
    "Guarde este archivo junto a la hoja: con él no tendrá que decidir otra vez.",
  remove: "Quitar",
  removeOf: (code: string) => `Quitar la decisión sobre ${code}`,
  unusedDecision: "ya no hace falta",
  kept: "se mantiene",
  withheld: "se retiene",
  saveAccepted: "Guardar las dudas aceptadas (JSON)",
  loadAccepted: "Cargar dudas aceptadas",
  loadAcceptedHint:
    "El archivo .accepted-doubts.json de una revisión anterior.",
  acceptedLoaded: (n: number) =>
    n === 1 ? "Se cargó una decisión." : `Se cargaron ${String(n)} decisiones.`,
  planText:
    "El plan dice qué cuadros se publican, qué cuentan y desde qué cifra se protegen. Use el que se propone o cargue el suyo.",
  planFile: "Cargar un plan (JSON)",
  planFileHint:
    "Sigue el esquema publication-plan.schema.json del paquete de estadística.",
  offerHeading: "Usar el plan que se propone",
  offerText:
    "Víctimas detectadas por sexo y edad, y por forma de explotación. No cuenta a las personas que solo son posibles víctimas.",
  edition: "Día de la publicación",
  vintage: "Versión",
  vintageHint: "1; una corrección de la misma edición lleva la siguiente.",
  officeEs: "Oficina que publica y responde, en español",
  officeEn: "Oficina que publica y responde, en inglés",
  useOffer: "Usar este plan",
  planHeading: "Plan elegido",
  planTables: "Cuadros",
  planEdition: (edition: string, vintage: number) =>
    `Edición del ${edition}, versión ${String(vintage)}`,
  planThreshold: (k: number) =>
    `Las cifras de 1 a ${String(k - 1)} se protegen.`,
  planOtherRows:
    "El plan no es para este tipo de hoja: uno cuenta personas fila por fila y el otro lleva cifras.",
  savePlan: "Guardar el plan (JSON)",
  earlierText:
    "Quien guarda las ediciones anteriores puede restar una de otra. Cargue lo publicado para que también eso se proteja. Si es la primera vez, siga adelante.",
  earlierFolder: "Carpeta de lo publicado",
  earlierFolderHint:
    "La que contiene «ledger.json» y una carpeta por edición. No se envía a ninguna parte.",
  earlierFiles: "O sus archivos: ZIP de ediciones y registros privados",
  earlierFilesHint:
    "Puede elegir varios. El registro privado dice cuánto valía lo suprimido; sin él se supone que no cambió.",
  earlierUse: "Leer lo publicado",
  earlierHeading: "Ediciones leídas",
  earlierRow: (sets: number) =>
    sets === 1 ? "1 conjunto de datos" : `${String(sets)} conjuntos de datos`,
  withRecord: "con su registro privado",
  withoutRecord: "sin registro privado",
  earlierFaults: "No es lo que dice el registro de publicaciones:",
  earlierRemove: "Quitar lo publicado",
  earlierNone: "No se cargó ninguna edición anterior.",
  protectText:
    "Se eligen las celdas que no se muestran y luego se ataca el resultado como lo haría alguien de fuera, con todos los cuadros y ediciones a la vez.",
  protect: "Proteger y atacar",
  needSheet: "Falta una hoja sin errores ni dudas abiertas.",
  needPlan: "Falta el plan.",
  passed: "La auditoría pasa",
  passedText: (n: number) =>
    n === 1
      ? "Se atacó 1 celda suprimida y no se pudo deducir."
      : `Se atacaron ${String(n)} celdas suprimidas y ninguna se pudo deducir.`,
  nothingHeld: "Ninguna celda tuvo que suprimirse.",
  failed: "La auditoría NO pasa: no se puede publicar",
  failedText: "Esto se deduce de lo que se publicaría:",
  proposalsHeading: "Antes de suprimir: rediseñe",
  proposalsText:
    "Juntar códigos vecinos muestra más que suprimir. Cámbielo en el plan («groups») si los lectores no pierden nada.",
  proposal: (parts: string, before: number, after: number) =>
    `Juntar ${parts}: de ${String(before)} celdas pequeñas quedan ${String(after)}.`,
  linksHeading: "Cuadros ligados",
  linksNone: "Ningún cuadro está ligado a otro.",
  linksText: "Se protegieron juntos, porque uno dice algo del otro:",
  tablesHeading: "Cuadros como se publicarían",
  suppressedCount: (n: number) =>
    n === 0
      ? "ninguna celda suprimida"
      : n === 1
        ? "1 celda suprimida"
        : `${String(n)} celdas suprimidas`,
  legend:
    "Suprimida: hay una cifra y no se muestra. No es cero, y no dice si es pequeña.",
  against: (n: number) =>
    n === 0
      ? "No se tuvo en cuenta ninguna edición anterior."
      : n === 1
        ? "Se tuvo en cuenta una edición anterior."
        : `Se tuvieron en cuenta ${String(n)} ediciones anteriores.`,
  downloadText:
    "Solo se entrega lo que pasó la auditoría, y es lo mismo que escribe «corett stats publish».",
  needAudit: "Falta que la auditoría pase.",
  prepareFiles: "Preparar los archivos",
  filesReady: "Archivos listos",
  publishable: "Lo que se publica",
  archive: "Guardar todo (ZIP)",
  archiveHint:
    "Descomprímalo sobre la carpeta de lo publicado: trae la edición y el registro de publicaciones («ledger.json»).",
  single: "O archivo por archivo",
  save: "Guardar",
  saveOf: (name: string) => `Guardar ${name}`,
  notNew: "Esta edición ya estaba publicada, igual.",
  privateHeading: "Privado: no se publica",
  privateText:
    "El registro privado tiene las cifras verdaderas, también las suprimidas. Guárdelo en otro lugar, donde solo entre su oficina, y no lo envíe. Sin él, la próxima edición no se puede enlazar con esta.",
  privateSave: "Guardar el registro privado",
  saved: (name: string) => `Guardado: ${name}`,
};
