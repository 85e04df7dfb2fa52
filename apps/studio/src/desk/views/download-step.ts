import { html, nothing, type TemplateResult } from "lit";
import type { PublishAnswer } from "../desk-protocol.ts";
import type { View } from "./desk-view.ts";

function files(
  { words, actions }: View,
  { archive, files: single, record, isNew }: PublishAnswer,
): TemplateResult {
  return html`<div class="result">
    <h3 id="published" tabindex="-1">${words.filesReady}</h3>
    ${isNew ? nothing : html`<p>${words.notNew}</p>`}
    <section class="private" aria-labelledby="private-name">
      <h4 id="private-name">${words.privateHeading}</h4>
      <p>${words.privateText}</p>
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          id="save-record"
          @click=${() => {
            actions.save(record);
          }}
        >
          ${words.privateSave}
        </button>
      </p>
    </section>
    <h4>${words.publishable}</h4>
    <p>${words.archiveHint}</p>
    <p class="buttons">
      <button
        type="button"
        id="save-archive"
        @click=${() => {
          actions.save(archive);
        }}
      >
        ${words.archive}
      </button>
    </p>
    <details>
      <summary>${words.single}</summary>
      <ul class="files">
        ${single.map(
          (file) =>
            html`<li>
              <code>${file.name}</code>
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  // Two folders have files of the same name.
                  const name = file.name.replaceAll("/", "_");
                  actions.save({ ...file, name });
                }}
              >
                ${words.save}<span class="hidden-words">: ${file.name}</span>
              </button>
            </li>`,
        )}
      </ul>
    </details>
  </div>`;
}

/** The files of the edition, once an audit has passed. */
export function downloadStep(view: View): TemplateResult {
  const { state, words, actions } = view;
  const isIdle = state.task === undefined && state.worker === "ready";
  const passed = state.result?.passed === true;
  return html`<p>${words.downloadText}</p>
    ${
      passed
        ? nothing
        : html`<ul class="needs">
            <li>${words.needAudit}</li>
          </ul>`
    }
    <p class="buttons">
      <button
        type="button"
        id="publish"
        ?disabled=${!isIdle || !passed}
        @click=${actions.publish}
      >
        ${words.prepareFiles}
      </button>
    </p>
    ${state.published ? files(view, state.published) : nothing}`;
}
