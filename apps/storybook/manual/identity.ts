import { html } from "lit";
import { figure, type Page, page, points, section } from "./parts.ts";
import { w } from "./words.ts";

/** What the brand stands for, and what it keeps away from. */
export const identity: Page = {
  id: "identity",
  title: w("Identidad", "Identity"),
  draw: (view) => {
    const { language } = view;
    return page(
      w("Una voz de nueve países", "One voice of nine countries"),
      w(
        "La CORETT no tenía imagen propia; la estrategia pide una, única y definida. Esta es una propuesta completa: la CORETT la puede revisar y cambiar valor por valor.",
        "CORETT had no image of its own; the strategy asks for one, single and defined. This is a complete proposal: CORETT can review it and change it value by value.",
      ),
      view,
      section(
        w("El concepto: anillo abierto", "The concept: an open ring"),
        language,
        html`<div class="grid two">
          ${figure(
            html`<img src="logo/mark.svg" alt="" width="220" height="220" />`,
            w(
              "Nueve granos de maíz, uno por país, forman una C. La abertura, arriba a la derecha, es una salida; el grano que está a su lado es del color del maíz.",
              "Nine kernels of maize, one a country, form a C. The opening, up and to the right, is a way out; the kernel beside it has the colour of maize.",
            ),
            language,
          )}
          ${figure(
            html`<img
              src="logo/construction.svg"
              alt=""
              width="220"
              height="220"
            />`,
            w(
              "Cada grano se angosta hacia el centro. El signo nunca se mueve: girando parecería un indicador de espera.",
              "Each kernel narrows towards the centre. The mark never moves: turning, it would look like a sign of waiting.",
            ),
            language,
          )}
        </div>`,
      ),
      section(
        w("Colores con lugar", "Colours of a place"),
        language,
        points(
          [
            w(
              "Jade: piedra de la región, de ninguna bandera.",
              "Jade: a stone of the region, of no flag.",
            ),
            w("Maíz: lo que se señala.", "Maize: what is pointed out."),
            w(
              "Coral: lo urgente y la ayuda, igual en los nueve países.",
              "Coral: what is urgent, and help, the same in the nine countries.",
            ),
            w("Tinta: textos y bordes.", "Ink: texts and edges."),
          ],
          language,
        ),
      ),
      section(
        w("Lo que no es", "What it is not"),
        language,
        points(
          [
            w(
              "No usa el Corazón Azul: es de la UNODC y tiene sus reglas. Si una campaña lo necesita, va aparte, con su propio espacio.",
              "It does not use the Blue Heart: that is UNODC's and has its rules. If a campaign needs it, it stands apart, with its own space.",
            ),
            w(
              "No usa cadenas, rejas, sogas ni manos atadas.",
              "It uses no chains, bars, ropes or tied hands.",
            ),
            w(
              "No usa banderas ni emblemas de un solo país.",
              "It uses no flag or emblem of one country.",
            ),
            w(
              "No usa el azul de las Naciones Unidas, ni el morado o el naranja como color principal: son de otras causas.",
              "It does not use United Nations blue, nor purple or orange as its main colour: they belong to other causes.",
            ),
          ],
          language,
        ),
      ),
      section(
        w("Por decidir", "To be decided"),
        language,
        points(
          [
            w(
              "¿Sigla o nombre estratégico? La estrategia pide analizarlo; el nombre es un valor que se cambia en un solo lugar.",
              "Acronym or strategic name? The strategy asks for an analysis; the name is a value that changes in one place.",
            ),
            w(
              "El acento de cada país lo aprueba su institución.",
              "The accent of each country is for its body to approve.",
            ),
            w(
              "Falta buscar el signo en los registros de marcas.",
              "The mark has still to be searched for in the trademark registers.",
            ),
          ],
          language,
        ),
      ),
    );
  },
};
