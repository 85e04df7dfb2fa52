import { embedding } from "../src/contract.ts";
import type { Manifest } from "../src/manifest.ts";
import { snippetFor, wayOf, WAY_NAMES } from "../src/ways/index.ts";
import type { Bilingual } from "../src/ways/words.ts";

/** A document that every kit has; the example of every way. */
const EXAMPLE = "state-who-we-are";

const WORDS = {
  "es-419": {
    title: "KIT DE LA CORETT PARA SITIOS WEB",
    steps: (
      folder: string,
    ) => `1. Copie la carpeta ${folder} a la raíz de su sitio, sin cambiarle el nombre. No
   hace falta instalar nada más, y nada se pide a otros servidores.
2. Compruebe que se abre /${folder}/es-419/${EXAMPLE}.html en su sitio.
3. Elija abajo una forma y pegue sus líneas en la página.

Los textos completos para pegar están en snippets/es-419 y snippets/en:
  *.live.html         con script (las palabras se leen también sin él)
  *.prerendered.html  terminado, sin script
  *.plain.html        solo palabras

Una versión nueva viene en una carpeta con otro nombre. Cambie las direcciones y
los códigos "integrity" al mismo tiempo; puede dejar la carpeta anterior.

Si su sitio tiene una política de seguridad (CSP), permita por lo menos:
  script-src 'self'; connect-src 'self'; trusted-types lit-html 'allow-duplicates'

Sirva los archivos desde su mismo sitio. Si usa otro nombre de servidor, que sea
neutro: quien vigila la red ve el nombre aunque no vea la página.`,
    heading: "FORMAS DE PONERLO EN UNA PÁGINA",
    whole: (file: string) => `(aquí, el contenido de ${file})`,
    losses: "Lo que un editor puede quitar:",
  },
  en: {
    title: "THE CORETT KIT FOR WEBSITES",
    steps: (
      folder: string,
    ) => `1. Copy the folder ${folder} to the root of your site and keep its name. There is
   nothing else to install, and nothing is asked of other servers.
2. Check that /${folder}/en/${EXAMPLE}.html opens on your site.
3. Choose a way below and paste its lines into the page.

Whole texts to paste are in snippets/es-419 and snippets/en:
  *.live.html         with a script (the words read without it as well)
  *.prerendered.html  finished, without a script
  *.plain.html        words alone

A new version comes in a folder with another name. Change the addresses and the
"integrity" codes together; the earlier folder may stay.

If your site has a content security policy (CSP), allow at least:
  script-src 'self'; connect-src 'self'; trusted-types lit-html 'allow-duplicates'

Serve the files from your own site. If you use another host name, take a neutral
one: whoever watches the network sees the name even if not the page.`,
    heading: "WAYS TO PUT IT INTO A PAGE",
    whole: (file: string) => `(here, the content of ${file})`,
    losses: "What an editor may strip:",
  },
} as const;

/** The lines of one way, with what it needs and what may get lost. */
function wayText(
  name: (typeof WAY_NAMES)[number],
  language: keyof Bilingual,
  manifest: Manifest,
): string {
  const { whole, losses } = WORDS[language];
  const way = wayOf(name);
  const file = `snippets/${language}/${EXAMPLE}.${way.snippet ?? ""}.html`;
  const place = embedding.parse({
    way: name,
    document: EXAMPLE,
    language,
    base: `/${manifest.folder}/`,
  });
  const snippet = snippetFor(place, {
    manifest,
    ...(way.snippet && { html: whole(file) }),
  });
  return [
    `--- ${way.name[language]} ---`,
    way.advice[language],
    ...way.needs.map((need) => `* ${need[language]}`),
    "",
    snippet,
    "",
    losses,
    ...way.losses.map(
      (loss) => `* ${loss.stripped[language]} ${loss.left[language]}`,
    ),
  ].join("\n");
}

/** LEAME.txt and README.txt of the download. */
export function readmes(manifest: Manifest): Readonly<Record<string, string>> {
  const write = (language: keyof Bilingual) => {
    const { title, steps, heading } = WORDS[language];
    return [
      `${title} ${manifest.version}`,
      steps(manifest.folder),
      heading,
      ...WAY_NAMES.map((name) => wayText(name, language, manifest)),
      "",
    ].join("\n\n");
  };
  return { "LEAME.txt": write("es-419"), "README.txt": write("en") };
}
