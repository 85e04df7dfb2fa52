import { html, nothing, type TemplateResult } from "lit";
import { hasFiles } from "../dropped-files.ts";
import type { View } from "./desk-view.ts";
import { faultReport } from "./fault-report.ts";

/** Marks the place while a file is held over it. */
function hover(event: DragEvent, isOver: boolean): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement)
    event.currentTarget.dataset["over"] = String(isOver);
}

/** Choosing or dropping the sheet, and all that is wrong with it. */
export function sheetStep(view: View): TemplateResult {
  const { state, words, actions } = view;
  const isIdle = state.task === undefined && state.worker === "ready";
  return html`<div
      class="drop field"
      @dragenter=${(event: DragEvent) => {
        hover(event, true);
      }}
      @dragover=${(event: DragEvent) => {
        hover(event, true);
      }}
      @dragleave=${(event: DragEvent) => {
        hover(event, false);
      }}
      @drop=${(event: DragEvent) => {
        hover(event, false);
        actions.dropFile(event);
      }}
    >
      <label for="sheet-file">${words.file}</label>
      <p class="hint" id="sheet-hint">${words.fileHint}</p>
      <input
        id="sheet-file"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        aria-describedby="sheet-hint sheet-name"
        ?disabled=${!isIdle}
        @change=${actions.chooseFile}
      />
      <p id="sheet-name">
        ${state.file ? words.fileChosen(state.file.name) : nothing}
      </p>
    </div>
    <p class="buttons">
      <button
        type="button"
        id="check"
        ?disabled=${!isIdle || !state.file}
        @click=${actions.check}
      >
        ${state.check ? words.checkAgain : words.check}
      </button>
    </p>
    <details>
      <summary>${words.loadAccepted}</summary>
      <div class="field">
        <label for="accepted-file">${words.loadAccepted}</label>
        <p class="hint" id="accepted-hint">${words.loadAcceptedHint}</p>
        <input
          id="accepted-file"
          type="file"
          accept=".json"
          aria-describedby="accepted-hint"
          ?disabled=${!isIdle}
          @change=${actions.loadAccepted}
        />
      </div>
    </details>
    ${state.check ? faultReport(view, state.check) : nothing}`;
}
