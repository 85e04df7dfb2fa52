import { COUNTRY_NAMES } from "../countries.ts";
import { SCHEMES, THEMES } from "@corett/embed/contract";
import { WAY_NAMES, wayOf } from "@corett/embed/ways";
import { html, nothing, type TemplateResult } from "lit";
import type { Builder } from "../builder-view.ts";
import { hostOf, HOSTS, type HostName } from "../hosts.ts";
import { isAlone, wayInUse } from "../result.ts";
import type { Choices } from "../state.ts";

type Option = readonly [value: string, text: string];

/** A select with its label; what is chosen goes into the choices. */
function selectView(
  { choices, choose }: Builder,
  name: keyof Choices,
  label: string,
  options: readonly Option[],
  hint = "",
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <select
      id=${name}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      @change=${(event: Event) => {
        choose({ [name]: (event.currentTarget as HTMLSelectElement).value }); // where the listener is
      }}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${choices[name] === value}>
            ${text}
          </option>`,
      )}
    </select>
  </div>`;
}

const hostName = (name: HostName, language: "es-419" | "en") => {
  const { name: called, plugin } = hostOf(name);
  return plugin ? `${called}, ${plugin[language]}` : called;
};

/** The ways: those that go well in the system first. */
function waysView(builder: Builder): TemplateResult {
  const { choices, choose, language, words } = builder;
  const { ways, brackets } = hostOf(choices.host);
  const others = WAY_NAMES.filter((one) => !ways.includes(one));
  return html`<fieldset class="field">
    <legend>${words.way}</legend>
    ${[...ways, ...(brackets ? [] : others)].map((name) => {
      const { name: called, advice } = wayOf(name);
      return html`<label class="choice">
        <input
          type="radio"
          name="way"
          value=${name}
          .checked=${choices.way === name}
          @change=${() => {
            choose({ way: name });
          }}
        />
        <span>
          <b>${called[language]}</b>
          ${
            ways.includes(name)
              ? html`<span class="fits">${words.fits}</span>`
              : nothing
          }
          <span class="hint">${advice[language]}</span>
        </span>
      </label>`;
    })}
  </fieldset>`;
}

/** Folder of the kit and how the script comes: the plugins bring both. */
function filesView(builder: Builder): TemplateResult {
  const { choices, choose, words, result } = builder;
  const wrong = result.state === "wrong" && result.field === "base";
  const { scripts } = wayInUse(choices);
  return html`<div class="field">
      <label for="base">${words.base}</label>
      <p class="hint" id="base-hint">${words.baseHint}</p>
      <input
        id="base"
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="base-hint base-error"
        aria-invalid=${wrong}
        .value=${choices.base}
        @input=${(event: Event) => {
          choose({
            base: (event.currentTarget as HTMLInputElement).value.trim(), // where the listener is
          });
        }}
      />
      <p class="error" id="base-error" role="alert" ?hidden=${!wrong}>
        ${wrong ? words.baseError : ""}
      </p>
    </div>
    ${
      scripts.length > 1
        ? selectView(
            builder,
            "script",
            words.script,
            scripts.map((kind, index) => [
              index === 0 ? "" : kind,
              words.scripts[kind] ?? kind,
            ]),
            words.scriptHint,
          )
        : nothing
    }`;
}

/** Reading help around a text, where there is some. */
function helpView({ canHelp, choices, choose, words }: Builder) {
  if (!canHelp) return nothing;
  return html`<label class="choice">
    <input
      id="help"
      type="checkbox"
      .checked=${choices.help === "yes"}
      @change=${(event: Event) => {
        const { checked } = event.currentTarget as HTMLInputElement; // where the listener is
        choose({ help: checked ? "yes" : "" });
      }}
    />
    <span>
      <b>${words.help}</b>
      <span class="hint">${words.helpHint}</span>
    </span>
  </label>`;
}

/** The lines that a page needs for another theme or scheme. */
function sheetsView({ choices, result, words }: Builder) {
  if (result.state !== "done" || result.sheets.length === 0) return nothing;
  // The plugins add the lines themselves.
  if (hostOf(choices.host).brackets && !isAlone(choices.shown)) return nothing;
  const lines = result.sheets.map(
    (sheet) => `<link rel="stylesheet" href="${choices.base}${sheet}">`,
  );
  return html`<p>${words.themeNote}</p>
    <pre
      tabindex="0"
      role="group"
      aria-label=${words.theme}
    ><code>${lines.join("\n")}</code></pre>`;
}

/** Where the snippet goes, and how it looks there. */
export function choicesView(builder: Builder): TemplateResult {
  const { choices, language, words } = builder;
  const hosts = Object.keys(HOSTS) as HostName[]; // the keys of a constant
  const country = (code: string) => COUNTRY_NAMES[language][code] ?? code;
  const themes = THEMES.map((theme): Option => [
    theme,
    theme === "region" ? "CORETT" : country(theme.toUpperCase()),
  ]);
  return html`<fieldset class="part">
      <legend><h2>${words.site}</h2></legend>
      ${selectView(
        builder,
        "host",
        words.host,
        hosts.map((name) => [name, hostName(name, language)]),
      )}
      ${isAlone(choices.shown) ? nothing : waysView(builder)}
      ${
        hostOf(choices.host).brackets && !isAlone(choices.shown)
          ? nothing
          : filesView(builder)
      }
    </fieldset>
    <fieldset class="part">
      <legend><h2>${words.looks}</h2></legend>
      <div class="pair">
        ${selectView(builder, "language", words.language, [
          ["es-419", "Español"],
          ["en", "English"],
        ])}
        ${selectView(builder, "country", words.country, [
          ["", words.noCountry],
          ...Object.entries(COUNTRY_NAMES[language]),
        ])}
        ${selectView(builder, "theme", words.theme, [
          ["", words.asPage],
          ...themes,
        ])}
        ${selectView(builder, "scheme", words.scheme, [
          ["", words.asPage],
          ...SCHEMES.map((one): Option => [one, words.schemes[one] ?? one]),
        ])}
      </div>
      ${helpView(builder)} ${sheetsView(builder)}
    </fieldset>`;
}
