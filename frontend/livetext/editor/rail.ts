import { html, nothing, render } from 'lit';
import type { Caret } from '../carets';
import type { People, Side } from '../frames';
import { StateSign, type Saving } from './statesign';
import { type LiveTexts, fill } from './texts';
import { LiveToolbar } from './toolbar';

/** What floats over a section while someone works in it: the tools, how it stands, and in words who else writes there. */
export class Rail {
  readonly toolbar = new LiveToolbar();
  readonly sign: StateSign;
  /** For those who do not see the carets. */
  readonly others = document.createElement('span');

  constructor(
    private readonly place: HTMLElement,
    private readonly texts: LiveTexts,
    changed: (saving: Saving) => void,
  ) {
    this.sign = new StateSign(texts, changed);
    this.toolbar.texts = texts;
    this.others.className = 'live-hidden';
  }

  /** @param phase `waiting`: written in, but without an editor until the server has it all */
  draw(phase: 'opening' | 'writing' | 'waiting'): void {
    const { texts } = this;
    render(
      html`<div>
        ${phase === 'writing' ? this.toolbar : nothing}
        ${phase === 'opening' ? html`<span class="live-state">${texts.opening}</span>` : nothing}
        ${this.sign}${this.others}
      </div>`,
      this.place,
    );
  }

  clear(): void {
    render(nothing, this.place);
  }

  nameOthers(carets: readonly Caret[], people: People): void {
    const { texts, others } = this;
    const sides: Record<Side, string> = { PARTY: texts.party, UNION: texts.union, COOPERATING: texts.cooperating };
    const names = carets.flatMap(({ by }) => {
      const person = people[by];
      return person ? [`${person.name} (${sides[person.side]})`] : [];
    });
    const told = names.length > 0 ? fill(texts.alsoWriting, [...new Set(names)].join(', ')) : '';
    if (others.textContent !== told) others.textContent = told;
  }
}
