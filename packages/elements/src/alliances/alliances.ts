import { html } from "lit";
import { numberIn } from "../language.ts";
import { ListingElement } from "../listing/listing-element.ts";
import { renderMarks } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { alliancesMessages } from "./alliances.messages.ts";
import { alliancesStyles } from "./alliances.styles.ts";
import {
  allianceMap,
  byKind,
  byScope,
  type Tally,
  tallyMark,
} from "./alliances.view.ts";

/**
 * Alliances with their kind, partners and scope: how many there are of each kind
 * and in each country, on a map where there is room, and every one in a list.
 *
 * @summary Alliances
 * @tag corett-alliances
 * @slot - A heading, records or a table (alliance, kind, with whom, scope), notes
 * @slot table - The records; the element puts them there itself
 * @slot end - What stands below them; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettAlliances extends ListingElement {
  static override styles = [...ListingElement.styles, alliancesStyles];

  protected override readonly facets = [1, 3];

  protected override body(): unknown {
    const { shown, language } = this;
    const { count } = wordsIn(alliancesMessages, language);
    const places = byScope(shown);
    const columns = this.view?.columns;
    return html`<div class="summary">
        <p><b>${numberIn(shown.length, language)}</b> ${count(shown.length)}</p>
        ${this.#tallies(columns?.[1], byKind(shown))}
        ${this.#tallies(columns?.[3], places)}
        ${renderMarks(allianceMap(places))}
      </div>
      ${this.table()}`;
  }

  #tallies(name: string | undefined, tallies: readonly Tally[]): unknown {
    const largest = Math.max(1, ...tallies.map(({ count }) => count));
    return html`<div>
      <strong>${name}</strong>
      <ul>
        ${tallies.map(
          ({ name: one, count }) =>
            html`<li>
              <span>${one}</span> <span>${numberIn(count, this.language)}</span>
              ${renderMarks(tallyMark(count, largest))}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
