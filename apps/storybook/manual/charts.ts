import { html } from "lit";
import { vision } from "./brand.ts";
import {
  figure,
  type Page,
  page,
  points,
  section,
  scrollable,
} from "./parts.ts";
import { w, type Words } from "./words.ts";

const VISIONS: Readonly<Record<string, Words>> = {
  normal: w("Visión habitual", "Usual vision"),
  protanopia: w("Protanopia (rojo)", "Protanopia (red)"),
  deuteranopia: w("Deuteranopia (verde)", "Deuteranopia (green)"),
  tritanopia: w("Tritanopia (azul)", "Tritanopia (blue)"),
};

/** How figures are drawn. */
export const charts: Page = {
  id: "charts",
  title: w("Visualización de datos", "Data visualization"),
  draw: (view) => {
    const { language, scheme } = view;
    return page(
      w("Visualización de datos", "Data visualization"),
      w(
        "Una cifra correcta o ninguna. Cada gráfico lleva su tabla, su fuente y lo que hay que saber para leerlo.",
        "A right figure or none. Each chart has its table, its source and what one must know to read it.",
      ),
      view,
      section(
        w("Seis colores, en este orden", "Six colours, in this order"),
        language,
        scrollable(
          w(
            "Como los ve cada persona; diferencia menor entre dos de ellos (CIEDE2000)",
            "As each person sees them; smallest difference between two of them (CIEDE2000)",
          )[language],
          html`<table>
            <caption>
              ${w("Como los ve cada persona; diferencia menor entre dos de ellos (CIEDE2000)", "As each person sees them; smallest difference between two of them (CIEDE2000)")[language]}
            </caption>
            <tbody>
              ${vision[scheme].map(
                (seen) =>
                  html`<tr>
                    <th scope="row">
                      ${(VISIONS[seen.vision] ?? w(seen.vision, seen.vision))[language]}
                    </th>
                    <td>
                      <svg
                        class="series"
                        viewBox="0 0 180 24"
                        width="180"
                        height="24"
                        aria-hidden="true"
                      >
                        ${seen.colours.map((fill, index) => html`<svg x=${index * 30} width="28" height="24"><rect width="28" height="24" fill=${fill}></rect></svg>`)}
                      </svg>
                    </td>
                    <td>${seen.least} ≥ 15</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
        ),
      ),
      section(
        w("Un ejemplo", "An example"),
        language,
        figure(
          html`<corett-document
            src="published/infographic/detected-victims.json"
          ></corett-document>`,
          w(
            "Cifras publicadas por la UNODC, como ejemplo.",
            "Figures published by UNODC, as an example.",
          ),
          language,
        ),
      ),
      section(
        w("Reglas", "Rules"),
        language,
        points(
          [
            w(
              "El color nunca va solo: rótulo, trazo o trama. «Sin datos», «reservado» y «cero» se ven y se leen distinto.",
              "Colour never stands alone: label, dash or pattern. “No data”, “withheld” and “zero” look and read differently.",
            ),
            w(
              "Se dice «víctimas detectadas». Detectar más puede ser trabajar mejor.",
              "One says “detected victims”. Detecting more can mean working better.",
            ),
            w(
              "Los países no se ordenan de mejor a peor: van en el orden de la estrategia.",
              "Countries are not ranked: they stand in the strategy's order.",
            ),
            w(
              "Sin tasas sobre cuentas pequeñas; lo menor que cinco queda como «menos de 5».",
              "No rates on small counts; what is below five stays “fewer than 5”.",
            ),
            w(
              "Trata y tráfico ilícito de migrantes nunca se suman.",
              "Trafficking and smuggling are never added up.",
            ),
            w(
              "Los ejes empiezan en cero. Sin 3D, sin sombras, sin mapas de calor por país.",
              "Axes begin at zero. No 3D, no shadows, no heat maps by country.",
            ),
          ],
          language,
        ),
      ),
    );
  },
};
