import type { Messages } from "../messages.ts";

/** What a hotline's card says besides the number. */
export interface HotlineWords {
  readonly call: (number: string, place: string) => string;
  readonly only: (place: string) => string;
  readonly abroad: (number: string) => string;
  readonly whatsapp: (number: string) => string;
  readonly web: (host: string) => string;
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
  readonly until: (date: string) => string;
  readonly verified: (by: string, on: string) => string;
  readonly otherwise: (body: string) => string;
  readonly sample: string;
}

export const hotlineMessages: Messages<HotlineWords> = {
  es: {
    call: (number, place) => `Llamar al ${number} (${place})`,
    only: (place) =>
      `Este número funciona solo dentro de ${place}. En otro país puede contestar otro servicio.`,
    abroad: (number) => `Desde otro país: ${number}`,
    whatsapp: (number) => `WhatsApp: ${number}`,
    web: (host) => `Por internet: ${host}`,
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
    until: (date) => `Válido hasta el ${date}.`,
    verified: (by, on) => `Lo verificó: ${by}, el ${on}.`,
    otherwise: (body) =>
      `Después de esa fecha no use un número de esta página. Pregunte a: ${body}.`,
    sample: "Ejemplo: no es un número real.",
  },
  en: {
    call: (number, place) => `Call ${number} (${place})`,
    only: (place) =>
      `This number works only inside ${place}. In another country another service may answer.`,
    abroad: (number) => `From another country: ${number}`,
    whatsapp: (number) => `WhatsApp: ${number}`,
    web: (host) => `On the web: ${host}`,
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
    until: (date) => `Valid until ${date}.`,
    verified: (by, on) => `Verified by ${by} on ${on}.`,
    otherwise: (body) =>
      `After that date do not use a number from this page. Ask: ${body}.`,
    sample: "Sample: not a real number.",
  },
};

/** What the element itself says once it shows no number. */
export interface HotlineNotice {
  readonly gone: string;
  readonly ask: string;
}

export const hotlineNotices: Messages<HotlineNotice> = {
  es: {
    gone: "No hay un número confirmado para hoy, y por eso no se muestra.",
    ask: "Pregunte a la institución de su país que trabaja contra la trata de personas.",
  },
  en: {
    gone: "There is no number that is confirmed for today, so none is shown.",
    ask: "Ask the body of your country that works against trafficking in persons.",
  },
};
