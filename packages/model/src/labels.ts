import type { Alliance } from "./alliance.ts";
import { w } from "./both-languages.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { COUNTRIES, type CountryCode } from "./country.ts";
import type { Hotline } from "./hotline.ts";
import type { BilingualText } from "./localized-text.ts";
import type { MediaOutlet } from "./media-outlet.ts";
import type { Organization } from "./organization.ts";
import type { Responsible } from "./responsible.ts";
import type { AnalysisItem } from "./strategy.ts";
import type { Task } from "./task.ts";
import type { TimeFrame } from "./time-frame.ts";

/** What readers are shown for the model's own codes. */
type Labels<C extends string> = Readonly<Record<C, BilingualText>>;

/** The nine countries by the names that they use for themselves. */
export const COUNTRY_NAMES: Labels<CountryCode> = {
  GT: w("Guatemala", "Guatemala"),
  BZ: w("Belice", "Belize"),
  HN: w("Honduras", "Honduras"),
  SV: w("El Salvador", "El Salvador"),
  NI: w("Nicaragua", "Nicaragua"),
  CR: w("Costa Rica", "Costa Rica"),
  PA: w("Panamá", "Panama"),
  MX: w("México", "Mexico"),
  DO: w("República Dominicana", "Dominican Republic"),
};

/** Names of countries, in the order in which the strategy names them. */
export function countryNames(codes: readonly CountryCode[]): BilingualText[] {
  return COUNTRIES.filter((one) => codes.includes(one)).map(
    (one) => COUNTRY_NAMES[one],
  );
}

export const TIME_FRAME_LABELS: Labels<TimeFrame["kind"]> = {
  validity: w("Vigencia", "Validity"),
  production: w("Producción", "Production"),
  implementation: w("Implementación", "Implementation"),
};

export const RESPONSIBLE_LABELS: Labels<Responsible> = {
  presidency: w("Presidencia", "Presidency"),
  "technical-secretariat": w("Secretaría técnica", "Technical secretariat"),
  "member-bodies": w("Instancias miembro", "Member bodies"),
  communicators: w(
    "Equipos de comunicación de los países",
    "The members’ communication teams",
  ),
};

export const ALLIANCE_LABELS: Labels<Alliance["kind"]> = {
  "letter-of-understanding": w(
    "Carta de entendimiento",
    "Letter of understanding",
  ),
  programme: w("Programa", "Programme"),
  project: w("Proyecto", "Project"),
  observer: w("Observación", "Observer"),
  "joint-work": w("Trabajo conjunto", "Joint work"),
};

export const ORGANIZATION_LABELS: Labels<Organization["kind"]> = {
  forum: w("Foro", "Forum"),
  international: w("Organismo internacional", "International organization"),
  cooperation: w("Cooperación", "Cooperation"),
  "civil-society": w("Sociedad civil", "Civil society"),
  "private-sector": w("Sector privado", "Private sector"),
  platform: w("Plataforma", "Platform"),
};

export const MEDIUM_LABELS: Labels<MediaOutlet["medium"]> = {
  press: w("Prensa escrita", "Press"),
  radio: w("Radio", "Radio"),
  television: w("Televisión", "Television"),
  online: w("Medio digital", "Online medium"),
  "news-agency": w("Agencia de noticias", "News agency"),
};

export const REACH_LABELS: Labels<MediaOutlet["reach"]> = {
  community: w("Comunitario", "Community"),
  local: w("Local", "Local"),
  national: w("Nacional", "National"),
  regional: w("Regional", "Regional"),
};

export const EVENT_LABELS: Labels<CalendarEvent["kind"]> = {
  commemoration: w("Conmemoración", "Commemoration"),
  session: w("Sesión", "Session"),
  agreement: w("Acuerdo", "Agreement"),
  deadline: w("Fecha límite", "Deadline"),
  bulletin: w("Boletín", "Bulletin"),
};

export const TASK_LABELS: Labels<Task["state"]> = {
  planned: w("Planificada", "Planned"),
  "in-progress": w("En curso", "In progress"),
  done: w("Hecha", "Done"),
  cancelled: w("Cancelada", "Cancelled"),
};

export const QUADRANT_LABELS: Labels<AnalysisItem["quadrant"]> = {
  strength: w("Fortalezas", "Strengths"),
  opportunity: w("Oportunidades", "Opportunities"),
  difficulty: w("Dificultades", "Difficulties"),
  threat: w("Amenazas", "Threats"),
};

export const OPERATOR_LABELS: Labels<Hotline["operator"]["kind"]> = {
  police: w("Contesta la policía", "The police answer"),
  prosecutor: w("Contesta la fiscalía", "The prosecutor’s office answers"),
  government: w("Contesta una oficina pública", "A public office answers"),
  ombudsperson: w(
    "Contesta la procuraduría o defensoría de derechos humanos",
    "The human rights ombudsperson’s office answers",
  ),
  "civil-society": w(
    "Contesta una organización de la sociedad civil",
    "A civil society organization answers",
  ),
};

export const TOPIC_LABELS: Labels<Hotline["topics"][number]> = {
  trafficking: w("Trata de personas", "Trafficking in persons"),
  smuggling: w("Tráfico ilícito de migrantes", "Smuggling of migrants"),
  emergency: w("Emergencias", "Emergencies"),
  "missing-child": w(
    "Niñas, niños y adolescentes desaparecidos",
    "Missing children",
  ),
  "gender-violence": w("Violencia de género", "Gender-based violence"),
  "tip-line": w("Denuncia anónima", "Anonymous tips"),
};
