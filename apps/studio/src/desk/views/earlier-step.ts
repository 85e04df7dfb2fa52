import { html, nothing, type TemplateResult } from "lit";
import type { EarlierAnswer } from "../desk-protocol.ts";
import type { View } from "./desk-view.ts";

function found({ words, actions }: View, earlier: EarlierAnswer) {
  if (earlier.editions.length === 0)
    return html`<p id="earlier-read" tabindex="-1">${words.earlierNone}</p>`;
  return html`<div class="result">
    <h3 id="earlier-read" tabindex="-1">${words.earlierHeading}</h3>
    <ul>
      ${earlier.editions.map(
        ({ id, dataSets, hasRecord }) =>
          html`<li>
            <code>${id}</code>: ${words.earlierRow(dataSets)},
            ${hasRecord ? words.withRecord : words.withoutRecord}
          </li>`,
      )}
    </ul>
    ${
      earlier.faults.length > 0
        ? html`<p class="verdict" data-tone="bad">${words.earlierFaults}</p>
            <ul>
              ${earlier.faults.map((fault) => html`<li>${fault}</li>`)}
            </ul>`
        : nothing
    }
    <p class="buttons">
      <button type="button" class="quiet" @click=${actions.removeEarlier}>
        ${words.earlierRemove}
      </button>
    </p>
  </div>`;
}

/** What is out already: a difference to it must not give anybody away. */
export function earlierStep(view: View): TemplateResult {
  const { state, words, actions } = view;
  const isIdle = state.task === undefined && state.worker === "ready";
  return html`<p>${words.earlierText}</p>
    <div class="pair">
      <div class="field">
        <label for="earlier-folder">${words.earlierFolder}</label>
        <p class="hint" id="earlier-folder-hint">${words.earlierFolderHint}</p>
        <input
          id="earlier-folder"
          type="file"
          webkitdirectory
          aria-describedby="earlier-folder-hint"
          ?disabled=${!isIdle}
          @change=${actions.chooseEarlier}
        />
      </div>
      <div class="field">
        <label for="earlier-files">${words.earlierFiles}</label>
        <p class="hint" id="earlier-files-hint">${words.earlierFilesHint}</p>
        <input
          id="earlier-files"
          type="file"
          multiple
          accept=".zip,.json"
          aria-describedby="earlier-files-hint"
          ?disabled=${!isIdle}
          @change=${actions.chooseEarlier}
        />
      </div>
    </div>
    <p class="buttons">
      <button
        type="button"
        id="read-earlier"
        ?disabled=${!isIdle || state.earlierFiles.length === 0}
        @click=${actions.readEarlier}
      >
        ${words.earlierUse}
      </button>
    </p>
    ${state.earlier ? found(view, state.earlier) : nothing}`;
}
