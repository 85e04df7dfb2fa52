import type { Words } from "@corett/model";
import type { Speech } from "./report.ts";

/** What the command has of the world around it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches `err`: progress is only shown to one. */
  readonly watched?: boolean;
}

/** How the command ends. */
export const EXIT = {
  /** Nothing is wrong; notices do not count. */
  good: 0,
  /** The content has errors. */
  errors: 1,
  /** The command was called in a way that it does not know. */
  usage: 2,
  /** The command itself failed: a fault of the kit or of the machine. */
  failed: 3,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A call that the command does not know; the words are for the terminal. */
export class UsageError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** What every subcommand is given. */
export interface Call {
  readonly terminal: Terminal;
  readonly speech: Speech;
  /**
   * The folder of content: as given, else as found from here upwards, else from
   * a file that is named.
   */
  readonly folder: () => Promise<string>;
  readonly positionals: readonly string[];
  readonly json: boolean;
  /** The value of `--missing` or `--template`, if it was given. */
  readonly missing: string | undefined;
  readonly template: string | undefined;
  /** Whether the template goes into a file. */
  readonly write: boolean;
}

/** A subcommand, and what it can be called with. */
export interface Command {
  readonly run: (call: Call) => Promise<Exit>;
  /** Options of its own, besides those that all have. */
  readonly options: readonly ("missing" | "template" | "write")[];
  /** How many files, folders or ids may follow its name. */
  readonly most: number;
}
