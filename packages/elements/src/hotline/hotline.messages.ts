import type { Messages } from "../messages.ts";

/** What a hotline's card says besides the number. */
export interface HotlineWords {
  readonly call: (number: string, place: string) => string;
  readonly only: (place: string) => string;
  readonly abroad: string;
  readonly whatsapp: string;
  readonly web: string;
  readonly who: string;
  readonly about: string;
  readonly hours: string;
  readonly languages: string;
  readonly cost: string;
  readonly free: string;
  readonly paid: string;
  readonly name: string;
  readonly anonymous: string;
  readonly named: string;
  readonly verified: (by: string, on: string, until: string) => string;
  readonly expired: (place: string, body: string) => string;
  readonly sample: string;
}

export const hotlineMessages: Messages<HotlineWords> = {
  es: {
    call: (number, place) => `Llamar al ${number} (${place})`,
    only: (place) => `Este número funciona solo dentro de ${place}.`,
    abroad: "Desde otro país",
    whatsapp: "WhatsApp",
    web: "Por internet",
    who: "Quién atiende",
    about: "Para qué",
    hours: "Horario",
    languages: "Idiomas",
    cost: "Costo",
    free: "gratis",
    paid: "la llamada tiene costo",
    name: "Su nombre",
    anonymous: "no hace falta decirlo",
    named: "se lo preguntan",
    verified: (by, on, until) =>
      `Verificado por ${by} el ${on}. Se muestra hasta el ${until}.`,
    expired: (place, body) =>
      `El número de ${place} está por confirmarse y no se muestra. Pregunte a: ${body}.`,
    sample: "Ejemplo: no es un número real.",
  },
  en: {
    call: (number, place) => `Call ${number} (${place})`,
    only: (place) => `This number works only inside ${place}.`,
    abroad: "From another country",
    whatsapp: "WhatsApp",
    web: "On the web",
    who: "Who answers",
    about: "What for",
    hours: "Hours",
    languages: "Languages",
    cost: "Cost",
    free: "free",
    paid: "the call costs money",
    name: "Your name",
    anonymous: "you need not give it",
    named: "they ask for it",
    verified: (by, on, until) =>
      `Verified by ${by} on ${on}. Shown until ${until}.`,
    expired: (place, body) =>
      `The number for ${place} is being confirmed and is not shown. Ask: ${body}.`,
    sample: "Sample: not a real number.",
  },
};
