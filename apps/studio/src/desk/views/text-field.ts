import { html, nothing, type TemplateResult } from "lit";

/** A labelled line of text, and what is wrong with it. */
export interface TextField {
  readonly name: string;
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly type?: "text" | "date" | "number";
  /** Said beside the field if it was left empty. */
  readonly fault?: string | undefined;
}

/** A field of a form as the studio's forms have them. */
export function textField({
  name,
  id,
  label,
  hint,
  value = "",
  type = "text",
  fault,
}: TextField): TemplateResult {
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
  ].join(" ");
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${
      hint === undefined
        ? nothing
        : html`<p class="hint" id="${id}-hint">${hint}</p>`
    }
    <input
      id=${id}
      name=${name}
      type=${type}
      min=${type === "number" ? 1 : nothing}
      autocomplete="off"
      maxlength=${type === "text" ? 200 : nothing}
      aria-describedby=${described === "" ? nothing : described}
      aria-invalid=${fault === undefined ? nothing : "true"}
      required
      value=${value}
    />
    ${
      fault === undefined
        ? nothing
        : html`<p class="error" id="${id}-fault">${fault}</p>`
    }
  </div>`;
}
