import type { Catalogue } from "../frame/language.ts";

/** Words of the snippet builder. */
export interface SnippetWords {
  readonly lead: string;
  readonly content: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly alone: Readonly<Record<string, string>>;
  readonly site: string;
  readonly host: string;
  readonly way: string;
  readonly fits: string;
  readonly base: string;
  readonly baseHint: string;
  readonly baseError: string;
  readonly script: string;
  readonly scriptHint: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly looks: string;
  readonly language: string;
  readonly country: string;
  readonly noCountry: string;
  readonly theme: string;
  readonly asPage: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<string, string>>;
  readonly themeNote: string;
  readonly help: string;
  readonly helpHint: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly previewTitle: string;
  readonly phone: string;
  readonly desktop: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly where: string;
  readonly needs: string;
  readonly policy: string;
  readonly noPolicy: string;
  readonly losses: string;
  readonly stripped: string;
  readonly left: string;
  readonly pluginLosses: string;
  readonly loading: string;
  readonly failed: string;
  readonly wrong: string;
  readonly link: string;
  readonly check: string;
}

export const snippetMessages: Catalogue<SnippetWords> = {
  es: {
    lead: "Elija un contenido y diga dónde va. Lo que ve abajo es lo que el código pone en su página.",
    content: "1. Contenido",
    search: "Buscar",
    searchHint: "En español o en inglés, con o sin tildes.",
    found: (count) =>
      count === 1 ? "1 contenido" : `${String(count)} contenidos`,
    kinds: {
      "fact-sheet": "Hojas informativas",
      infographic: "Infografías",
      "key-message": "Mensajes clave",
      bulletin: "Boletines",
      video: "Videos",
      strategy: "Estrategia",
      timeline: "Plazos",
      swot: "Análisis",
      audiences: "Públicos",
      "content-plan": "Matriz de mensajes",
      "monitoring-matrix": "Seguimiento",
      calendar: "Calendario",
      alliances: "Alianzas",
      directory: "Directorio",
      alone: "Elementos sueltos",
    },
    alone: {
      "quick-exit": "Salida rápida",
      logo: "Logotipo",
    },
    site: "2. Su sitio",
    host: "Gestor de contenidos",
    way: "Forma de insertarlo",
    fits: "Va bien en este gestor.",
    base: "Carpeta del kit en su servidor",
    baseHint:
      "Termina en /. Por ejemplo /kit/ o https://www.ejemplo.example/kit/",
    baseError:
      "Escriba la dirección de una carpeta: empieza con /, http:// o https://, sin espacios, y termina en /.",
    script: "Cómo llega el script",
    scriptHint:
      "Una vez por página. Si la plantilla de su sitio ya lo tiene, elija «Ya está».",
    scripts: {
      classic: "Script clásico (lo normal)",
      module: "Módulo ES",
      auto: "Carga solo lo que la página usa",
      touch: "Al primer toque",
      none: "Ya está, o no hace falta",
    },
    looks: "3. Idioma y aspecto",
    language: "Idioma",
    country: "País",
    noCountry: "Ninguno en especial",
    theme: "Tema",
    asPage: "El de la página",
    scheme: "Colores",
    schemes: {
      light: "Claros",
      dark: "Oscuros",
      "light-high-contrast": "Claros, alto contraste",
      "dark-high-contrast": "Oscuros, alto contraste",
      auto: "Los que prefiera quien lee",
    },
    themeNote:
      "Para el tema y los colores, agregue además estas líneas en el <head> de su página; la vista previa las tiene:",
    help: "Ayuda para leer",
    helpHint:
      "Quien lee puede agrandar la letra, cambiar de idioma y, si su aparato tiene voz, escuchar el texto. El código lleva el texto en todos sus idiomas.",
    preview: "Vista previa",
    previewHint:
      "Es el mismo código, con la copia del kit que está junto al taller en lugar de la suya.",
    previewTitle: "Vista previa del fragmento",
    phone: "Teléfono, 360 px",
    desktop: "Computadora, 1280 px",
    code: "Código para pegar",
    copy: "Copiar el código",
    copied: "Copiado.",
    selected: "El código está seleccionado: cópielo con Ctrl+C.",
    where: "Dónde se pega",
    needs: "Qué hace falta",
    policy: "Política de seguridad (CSP)",
    noPolicy: "No pide nada.",
    losses: "Qué quita su editor y qué queda",
    stripped: "Puede quitar",
    left: "Queda",
    pluginLosses:
      "El texto entre corchetes o llaves pasa por cualquier editor. Sin el plugin activo, quien lee ve ese texto tal cual.",
    loading: "Cargando el contenido…",
    failed:
      "El contenido no llegó. Revise la conexión y vuelva a cargar la página.",
    wrong:
      "Esta combinación no existe en esta versión del kit. Elija otra forma u otro contenido.",
    link: "La dirección de esta página guarda lo elegido: cópiela para compartirlo.",
    check: "Después de publicar, revise si algo lo bloquea",
  },
  en: {
    lead: "Choose a content and say where it goes. What you see below is what the code puts into your page.",
    content: "1. Content",
    search: "Search",
    searchHint: "In Spanish or English, with or without accents.",
    found: (count) => (count === 1 ? "1 content" : `${String(count)} contents`),
    kinds: {
      "fact-sheet": "Fact sheets",
      infographic: "Infographics",
      "key-message": "Key messages",
      bulletin: "Bulletins",
      video: "Videos",
      strategy: "Strategy",
      timeline: "Schedules",
      swot: "Analysis",
      audiences: "Audiences",
      "content-plan": "Message matrix",
      "monitoring-matrix": "Monitoring",
      calendar: "Calendar",
      alliances: "Alliances",
      directory: "Directory",
      alone: "Single elements",
    },
    alone: {
      "quick-exit": "Quick exit",
      logo: "Logo",
    },
    site: "2. Your site",
    host: "Content management system",
    way: "Way to embed it",
    fits: "Goes well in this system.",
    base: "Folder of the kit on your server",
    baseHint: "Ends in /. For example /kit/ or https://www.host.example/kit/",
    baseError:
      "Write the address of a folder: it begins with /, http:// or https://, has no blanks, and ends in /.",
    script: "How the script comes",
    scriptHint:
      "Once a page. If your site's theme has it already, choose “Already there”.",
    scripts: {
      classic: "Classic script (the usual)",
      module: "ES module",
      auto: "Loads only what the page uses",
      touch: "On first touch",
      none: "Already there, or not needed",
    },
    looks: "3. Language and looks",
    language: "Language",
    country: "Country",
    noCountry: "None in particular",
    theme: "Theme",
    asPage: "The page's",
    scheme: "Colours",
    schemes: {
      light: "Light",
      dark: "Dark",
      "light-high-contrast": "Light, high contrast",
      "dark-high-contrast": "Dark, high contrast",
      auto: "As the reader prefers",
    },
    themeNote:
      "For theme and colours, also add these lines to the <head> of your page; the preview has them:",
    help: "Reading help",
    helpHint:
      "Readers can enlarge the letters, change the language and, if their device has a voice, listen to the text. The code holds the text in all its languages.",
    preview: "Preview",
    previewHint:
      "The same code, with the copy of the kit beside the studio in place of yours.",
    previewTitle: "Preview of the snippet",
    phone: "Phone, 360 px",
    desktop: "Desktop, 1280 px",
    code: "Code to paste",
    copy: "Copy the code",
    copied: "Copied.",
    selected: "The code is selected: copy it with Ctrl+C.",
    where: "Where to paste it",
    needs: "What it needs",
    policy: "Security policy (CSP)",
    noPolicy: "It asks for nothing.",
    losses: "What your editor strips and what is left",
    stripped: "May strip",
    left: "Left",
    pluginLosses:
      "Text in brackets or braces passes any editor. Without the active plugin a reader sees that text as it is.",
    loading: "Loading the content…",
    failed:
      "The content did not come. Check the connection and load the page again.",
    wrong:
      "This combination does not exist in this version of the kit. Choose another way or another content.",
    link: "The address of this page holds what is chosen: copy it to share it.",
    check: "After publishing, check whether something blocks it",
  },
};
