import type { Messages } from "../messages.ts";

/** What a video says around its pictures. */
export interface VideoWords {
  readonly watch: string;
  readonly length: (minutes: number, seconds: number) => string;
  readonly captions: string;
  readonly transcript: string;
  readonly signing: string;
  readonly described: string;
  readonly sample: string;
  readonly external: (host: string) => string;
  /** Before a reader goes to another site. */
  readonly consent: (host: string) => string;
  readonly go: (host: string) => string;
  readonly stay: string;
}

export const videoMessages: Messages<VideoWords> = {
  es: {
    watch: "Ver el video",
    length: (minutes, seconds) =>
      minutes ? `${minutes} min ${seconds} s` : `${seconds} s`,
    captions: "Subtítulos",
    transcript: "Transcripción",
    signing: "Lengua de señas",
    described: "Con audiodescripción",
    sample: "Video de ejemplo, inventado.",
    external: (host) => `El mismo video en ${host}`,
    consent: (host) =>
      `El video está en ${host}. Si lo abre, ese sitio sabrá que lo vio y puede guardarlo.`,
    go: (host) => `Ir a ${host}`,
    stay: "Quedarse aquí",
  },
  en: {
    watch: "Watch the video",
    length: (minutes, seconds) =>
      minutes ? `${minutes} min ${seconds} s` : `${seconds} s`,
    captions: "Captions",
    transcript: "Transcript",
    signing: "Sign language",
    described: "With audio description",
    sample: "Sample video, invented.",
    external: (host) => `The same video on ${host}`,
    consent: (host) =>
      `The video is on ${host}. If you open it, that site will know that you watched it and may keep that.`,
    go: (host) => `Go to ${host}`,
    stay: "Stay here",
  },
};
