import type { Acceptance } from "@corett/statistics";
import { html, render } from "lit";
import type { DeskActions } from "./desk-actions.ts";
import { CANCELLED, DeskClient } from "./desk-client.ts";
import type {
  DeskAnswer,
  DeskRequest,
  EarlierFile,
  Language,
} from "./desk-protocol.ts";
import {
  deliveryOf,
  type DeskState,
  INITIAL_STATE,
  type Step,
  WITHOUT_CHECK,
  WITHOUT_RESULT,
} from "./desk-state.ts";
import { type DeskWords, deskWords } from "./desk.messages.ts";
import { acceptedFile, decisionOf } from "./decision.ts";
import { Announcer } from "./announcer.ts";
import { saveFile } from "./save-file.ts";
import { deskView } from "./views/desk-view.ts";
import { tallyOf } from "./views/fault-report.ts";
import { chosenFiles, fieldsOf, onlyFile } from "./form-values.ts";

/**
 * The desk: holds the state, asks the worker, draws. Where a task ends, the
 * focus goes to what came of it.
 */
export class Desk implements DeskActions {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #words: DeskWords;
  readonly #client: DeskClient;
  readonly #announcer: Announcer;
  #state: DeskState = INITIAL_STATE;

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
    this.#words = deskWords(language);
    this.#client = new DeskClient(language);
    root.replaceChildren();
    this.#announcer = new Announcer(root);
    this.#set({});
  }

  /** Draws the page, and the rest of it once the worker is there. */
  async start(): Promise<void> {
    const countries = await this.#client.ready;
    if (countries) this.#set({ worker: "ready", countries });
    else this.#set({ worker: "broken" });
    this.#announcer.say(countries ? this.#words.ready : this.#words.broken);
  }

  readonly setDelivery = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLSelectElement)
      this.#set({ ...WITHOUT_CHECK, country: target.value });
    else if (target instanceof HTMLInputElement)
      this.#set({ ...WITHOUT_CHECK, year: target.value });
  };

  readonly saveTemplate = (rows: "cases" | "counts"): void => {
    const delivery = deliveryOf(this.#state);
    if (!delivery) return;
    void this.#ask(
      "delivery",
      { kind: "template", delivery, rows },
      (answer) => {
        if (answer.kind === "template") this.save(answer.file);
      },
    );
  };

  readonly chooseFile = (event: Event): void => {
    this.#takeFile(onlyFile(event));
  };

  readonly dropFile = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    event.preventDefault();
    if (this.#state.task || this.#state.worker !== "ready") return;
    if (files.length === 1) this.#takeFile(files[0]);
    else this.#announcer.say(this.#words.oneFile);
  };

  #takeFile(file: File | undefined): void {
    if (!file) return;
    this.#set({ ...WITHOUT_CHECK, file, problem: undefined });
    this.#announcer.say(this.#words.fileChosen(file.name));
  }

  readonly check = (): void => {
    void this.#check();
  };

  async #check(): Promise<void> {
    const { file, accepted } = this.#state;
    const delivery = deliveryOf(this.#state);
    if (!delivery) {
      this.#refuse("sheet", [
        {
          es: deskWords("es").needDelivery,
          en: deskWords("en").needDelivery,
        },
      ]);
      return;
    }
    if (!file) return;
    this.#set(WITHOUT_CHECK);
    const request = { kind: "check", file, delivery, accepted } as const;
    await this.#ask("sheet", request, (answer) => {
      if (answer.kind !== "checked") return;
      this.#set({ check: answer });
      this.#focus("checked");
      this.#announcer.say(tallyOf({ words: this.#words }, answer));
    });
  }

  readonly print = (): void => {
    print();
  };

  readonly openDecision = (decision: DeskState["decision"]): void => {
    const before = this.#state.decision?.code;
    this.#set({ decision });
    this.#focus(decision ? "decision" : `accept-${before ?? ""}`);
  };

  readonly decide = (event: SubmitEvent): void => {
    event.preventDefault();
    const { decision, accepted } = this.#state;
    if (!decision) return;
    const { fields, missing } = fieldsOf(event);
    const { byEs: es = "", byEn: en = "" } = fields;
    this.#set({ office: { es, en } });
    if (missing.length > 0) {
      this.#set({ decision: { ...decision, missing } });
      this.#focus(`decision-${missing[0] ?? ""}`);
      return;
    }
    this.#decided([...accepted, decisionOf(decision, fields)]);
  };

  readonly forget = (acceptance: Acceptance): void => {
    this.#decided(this.#state.accepted.filter((one) => one !== acceptance));
  };

  #decided(accepted: readonly Acceptance[]): void {
    this.#set({ accepted });
    if (this.#state.file) void this.#check();
  }

  readonly saveAccepted = (): void => {
    const { accepted, file } = this.#state;
    this.save(acceptedFile(accepted, file?.name ?? "corett"));
  };

  readonly loadAccepted = (event: Event): void => {
    const file = onlyFile(event);
    if (!file) return;
    void this.#ask("sheet", { kind: "load-accepted", file }, (answer) => {
      if (answer.kind !== "accepted") return;
      this.#set({ ...WITHOUT_CHECK, accepted: answer.accepted });
      this.#announcer.say(this.#words.acceptedLoaded(answer.accepted.length));
    });
  };

  readonly loadPlan = (event: Event): void => {
    const file = onlyFile(event);
    if (file) this.#askPlan({ kind: "load-plan", file });
  };

  readonly usePlan = (event: SubmitEvent): void => {
    event.preventDefault();
    const delivery = deliveryOf(this.#state);
    const { fields, missing } = fieldsOf(event);
    const { officeEs = "", officeEn = "", edition = "" } = fields;
    this.#set({ planMissing: missing, office: { es: officeEs, en: officeEn } });
    if (missing.length > 0) this.#focus(`plan-${missing[0] ?? ""}`);
    if (missing.length > 0 || !delivery) return;
    const { rows } = this.#state.check ?? this.#state;
    const vintage = Math.max(1, Math.trunc(Number(fields["vintage"])) || 1);
    this.#askPlan({
      kind: "template-plan",
      options: { delivery, rows, edition, vintage, officeEs, officeEn },
    });
  };

  #askPlan(request: DeskRequest): void {
    this.#set({ ...WITHOUT_RESULT, plan: undefined });
    void this.#ask("plan", request, (answer) => {
      if (answer.kind !== "planned") return;
      this.#set({ plan: answer });
      this.#focus("planned");
    });
  }

  readonly chooseEarlier = (event: Event): void => {
    this.#set({ earlierFiles: chosenFiles(event) });
  };

  readonly readEarlier = (): void => {
    this.#askEarlier(this.#state.earlierFiles);
  };

  readonly removeEarlier = (): void => {
    this.#askEarlier([]);
  };

  #askEarlier(files: readonly EarlierFile[]): void {
    this.#set({ ...WITHOUT_RESULT, earlier: undefined });
    void this.#ask("earlier", { kind: "load-earlier", files }, (answer) => {
      if (answer.kind !== "earlier") return;
      this.#set({ earlier: answer });
      this.#focus("earlier-read");
    });
  }

  readonly protect = (): void => {
    this.#set(WITHOUT_RESULT);
    void this.#ask("protect", { kind: "protect" }, (answer) => {
      if (answer.kind !== "protected") return;
      this.#set({ result: answer });
      this.#focus("audited");
    });
  };

  readonly publish = (): void => {
    this.#set({ published: undefined });
    void this.#ask("download", { kind: "publish" }, (answer) => {
      if (answer.kind !== "published") return;
      this.#set({ published: answer });
      this.#focus("published");
    });
  };

  readonly cancel = (): void => {
    const { task } = this.#state;
    if (!task) return;
    this.#client.cancel();
    this.#set({ task: { ...task, isStopping: true } });
    this.#announcer.say(this.#words.cancelling);
  };

  readonly save = (file: Parameters<DeskActions["save"]>[0]): void => {
    saveFile(file);
    this.#announcer.say(this.#words.saved(file.name));
  };

  /** Asks the worker for one step, and says how it goes. */
  async #ask(
    step: Step,
    request: DeskRequest,
    take: (answer: DeskAnswer) => void,
  ): Promise<void> {
    if (this.#state.task) return;
    this.#set({ task: { step }, problem: undefined });
    const answer = await this.#client.ask(request, (progress) => {
      // What is still on its way does not matter any more.
      if (this.#state.task?.isStopping) return;
      this.#set({ task: { step, progress } });
      this.#announcer.progress(
        this.#words.phases[progress.phase],
        progress.share === undefined
          ? undefined
          : this.#words.percent(Math.floor(progress.share * 4) / 4),
      );
    });
    this.#set({ task: undefined });
    if (answer === CANCELLED) {
      this.#announcer.say(this.#words.cancelled);
      this.#focus(`step-${step}`);
    } else if (answer.kind === "refused") this.#refuse(step, answer.messages);
    else take(answer);
  }

  #refuse(
    step: Step,
    messages: NonNullable<DeskState["problem"]>["messages"],
  ): void {
    this.#set({ problem: { step, messages } });
    this.#focus("problem");
    this.#announcer.say(this.#words.problem);
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    const view = {
      state: this.#state,
      words: this.#words,
      language: this.#language,
      actions: this,
    };
    render(html`${deskView(view)}`, this.#root, {
      renderBefore: this.#announcer.element,
    });
  }

  #focus(id: string): void {
    this.#root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }
}
