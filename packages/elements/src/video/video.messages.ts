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
  },
};
