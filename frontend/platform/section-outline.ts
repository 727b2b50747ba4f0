import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { classMap } from 'lit/directives/class-map.js';
import { type DropZone, dropMove, dropZone, keyMove, type KeyMove, type OutlinePlace } from './outline-moves';

/** A line of the contents, as the server sends it. */
export interface OutlineSection {
  id: string;
  parentId: string | null;
  depth: number;
  number: string;
  title: string;
  agreedByParty: boolean;
  agreedByUnion: boolean;
  /** What is said of the section's state, in words. */
  stateText: string;
  /** How many open threads are about it, and the same in words; none when there are none. */
  talk: number;
  talkText: string;
  /** Who is in it now, as names and faces that this viewer may see. */
  people: { name: string; initials: string; picture: string | null; side: string }[];
}

export interface OutlineTexts {
  contents: string;
  untitled: string;
  /** What the marks beside the lines stand for: "agreed by" the party, the unions. */
  agreedBy: string;
  party: string;
  union: string;
  /** How to move by key, read to those who can. */
  moveHelp: string;
  /** Said after a move, with {0} for the title. */
  moved: string;
  /** Said when a move is not possible. */
  cannotMove: string;
}

/** The picture, else the initials; for whoever is not named to this viewer a shape that tells nothing. */
function face({ picture, initials }: { picture: string | null; initials: string }) {
  if (picture) return html`<img src=${picture} alt="" />`;
  return (
    initials ||
    html`<svg viewBox="-4 -4 32 32"><circle cx="12" cy="8" r="4" /><path d="M5 20a7 7 0 0 1 14 0" /></svg>`
  );
}

/**
 * The contents of a platform as a tree: follow it with the arrow keys, open a section with Enter, move one with Alt and the
 * arrow keys or by hand.
 *
 * @fires section-select `{ id }` – the section that was picked
 * @fires section-move `{ id, parentId, position }` – where a section is wanted; the server decides and answers with new rows
 */
@customElement('section-outline')
export class SectionOutline extends LitElement {
  @property({ attribute: false }) sections: OutlineSection[] = [];
  @property({ attribute: false }) texts?: OutlineTexts;
  @property({ type: Boolean }) movable = false;
  @property() selected = '';

  @state() private focused = '';
  @state() private dragged = '';
  @state() private over: { id: string; zone: DropZone } | null = null;
  @state() private announcement = '';

  private refocus = false;
  private siblings = new Map<string | null, number>();
  private placeOf = new Map<string, number>();

  static override styles = css`
    :host {
      display: block;
      font: inherit;
    }
    [role='tree'] {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    [role='treeitem'] {
      --indent: 0px;
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: var(--space-2);
      align-items: baseline;
      padding: var(--space-2) var(--space-3) var(--space-2) calc(var(--space-3) + var(--indent));
      border-radius: var(--radius);
      cursor: pointer;
      color: var(--ink);
      position: relative;
      line-height: 1.35;
    }
    [aria-level='2'] {
      --indent: var(--space-4);
    }
    [aria-level='3'] {
      --indent: var(--space-8);
    }
    [aria-level='4'] {
      --indent: var(--space-12);
    }
    [role='treeitem']:hover {
      background: var(--paper-deep);
    }
    [role='treeitem'][aria-selected='true'] {
      background: var(--accent-tint);
      font-weight: 600;
    }
    [role='treeitem']:focus-visible {
      outline: var(--ring);
      outline-offset: -2px;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      margin: 0 0 var(--space-2);
      padding-inline: var(--space-3);
      color: var(--ink-soft);
      font-size: var(--size-small);
    }
    .legend > span {
      display: inline-flex;
      gap: var(--space-1);
      align-items: center;
    }
    @media (pointer: coarse) {
      [role='treeitem'] {
        padding-block: var(--space-3);
      }
    }
    .number {
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
      font-size: var(--size-small);
    }
    .untitled {
      color: var(--ink-soft);
      font-style: italic;
    }
    .state {
      display: inline-flex;
      gap: var(--space-1);
      align-items: center;
    }
    .mark {
      width: 10px;
      height: 10px;
      box-sizing: border-box;
      border: 1.5px solid var(--rule-strong);
    }
    .party {
      border-radius: 50%;
    }
    .party.agreed {
      background: var(--party);
      border-color: var(--party);
    }
    .union.agreed {
      background: var(--union);
      border-color: var(--union);
    }
    .talk {
      font-size: var(--size-small);
      font-variant-numeric: tabular-nums;
      font-weight: 400;
      line-height: 1.25rem;
      min-width: 1.25rem;
      padding-inline: 0.25rem;
      box-sizing: border-box;
      text-align: center;
      border: 1px solid var(--rule-strong);
      border-radius: 0.6rem 0.6rem 0.6rem 0;
      background: var(--sheet);
      color: var(--ink);
    }
    .person {
      font-size: var(--size-small);
      line-height: 1.5rem;
      min-width: 1.5rem;
      text-align: center;
      border-radius: 50%;
      background: var(--sheet);
      border: 1px solid var(--rule-strong);
    }
    .person > * {
      display: block;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      border-radius: 50%;
      object-fit: cover;
    }
    .person > svg {
      fill: none;
      stroke: currentcolor;
      stroke-width: 2;
    }
    .dragged {
      opacity: 0.5;
    }
    .over-before::before,
    .over-after::after {
      content: '';
      position: absolute;
      inset-inline: var(--space-2);
      height: 2px;
      background: var(--accent);
    }
    .over-before::before {
      top: -1px;
    }
    .over-after::after {
      bottom: -1px;
    }
    .over-inside {
      box-shadow: inset 0 0 0 2px var(--accent);
    }
    .said {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('section-title', this.onTitle);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('section-title', this.onTitle);
  }

  /** A title that is being typed in the text is followed at once. */
  private readonly onTitle = (event: Event) => {
    const { id, title } = (event as CustomEvent<{ id: string; title: string }>).detail;
    this.sections = this.sections.map((section) => (section.id === id ? { ...section, title } : section));
  };

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('sections')) this.countSiblings();
    if (changed.has('sections') && !this.sections.some((section) => section.id === this.focused)) {
      this.focused = this.selected || (this.sections[0]?.id ?? '');
    }
    if (changed.has('selected') && this.selected) this.focused = this.selected;
  }

  /** Once for all lines: asking anew for each would cost the square of their number. */
  private countSiblings() {
    this.siblings = new Map();
    this.placeOf = new Map();
    for (const { id, parentId } of this.sections) {
      const place = (this.siblings.get(parentId) ?? 0) + 1;
      this.siblings.set(parentId, place);
      this.placeOf.set(id, place);
    }
  }

  protected override updated() {
    if (!this.refocus) return;
    this.refocus = false;
    this.row(this.focused)?.focus();
  }

  protected override render() {
    if (!this.texts) return nothing;
    return html`
      ${this.renderLegend(this.texts)}
      <div
        role="tree"
        aria-label=${this.texts.contents}
        aria-describedby=${this.movable ? 'help' : nothing}
        @keydown=${this.onKey}
      >
        ${repeat(
          this.sections,
          (section) => section.id,
          (section) => this.renderSection(section, this.texts!),
        )}
      </div>
      ${this.movable ? html`<div id="help" class="said">${this.texts.moveHelp}</div>` : nothing}
      <div class="said" role="status">${this.announcement}</div>
    `;
  }

  /** For the eye; each line says its own state in words. */
  private renderLegend(texts: OutlineTexts) {
    return html`<p class="legend" aria-hidden="true">
      ${texts.agreedBy}
      <span><span class="mark party agreed"></span> ${texts.party}</span>
      <span><span class="mark union agreed"></span> ${texts.union}</span>
    </p>`;
  }

  private renderSection(section: OutlineSection, texts: OutlineTexts) {
    const over = this.over?.id === section.id ? this.over.zone : '';
    return html`
      <div
        role="treeitem"
        data-id=${section.id}
        class=${classMap({ dragged: this.dragged === section.id, [`over-${over}`]: over !== '' })}
        aria-level=${section.depth}
        aria-setsize=${this.siblings.get(section.parentId) ?? 0}
        aria-posinset=${this.placeOf.get(section.id) ?? 0}
        aria-selected=${section.id === this.selected}
        tabindex=${section.id === this.focused ? 0 : -1}
        draggable=${this.movable}
        @click=${() => this.select(section.id)}
        @focus=${() => (this.focused = section.id)}
        @dragstart=${(event: DragEvent) => this.onDragStart(event, section.id)}
        @dragover=${(event: DragEvent) => this.onDragOver(event, section.id)}
        @dragleave=${() => (this.over = null)}
        @dragend=${this.endDrag}
        @drop=${(event: DragEvent) => this.onDrop(event, section.id)}
      >
        <span class="number">${section.number}</span>
        <span class=${section.title ? '' : 'untitled'}>${section.title || texts.untitled}</span>
        <span class="state">
          ${section.people.map(
            (person) =>
              html`<span
                class="person"
                data-side=${person.side}
                title=${person.name}
                aria-label=${person.name}
                role="img"
                
                >${face(person)}</span
              >`,
          )}
          ${section.talk
            ? html`<span class="talk" title=${section.talkText} aria-hidden="true">${section.talk}</span
                ><span class="said">${section.talkText}</span>`
            : nothing}
          <span class=${classMap({ mark: true, party: true, agreed: section.agreedByParty })} aria-hidden="true"></span>
          <span class=${classMap({ mark: true, union: true, agreed: section.agreedByUnion })} aria-hidden="true"></span>
          <span class="said">${section.stateText}</span>
        </span>
      </div>
    `;
  }

  private onKey(event: KeyboardEvent) {
    const index = this.sections.findIndex((section) => section.id === this.focused);
    if (event.altKey) {
      const moves: Partial<Record<string, KeyMove>> = {
        ArrowUp: 'up',
        ArrowDown: 'down',
        ArrowRight: 'in',
        ArrowLeft: 'out',
      };
      const move = moves[event.key];
      if (!move || !this.movable) return;
      event.preventDefault();
      this.move(this.focused, keyMove(this.sections, this.focused, move));
      return;
    }
    const steps: Partial<Record<string, number>> = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      Home: 0,
      End: this.sections.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      const section = this.sections[next];
      if (section) {
        this.focused = section.id;
        this.refocus = true;
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.select(this.focused);
    }
  }

  private onDragStart(event: DragEvent, id: string) {
    this.dragged = id;
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  private onDragOver(event: DragEvent, target: string) {
    const zone = this.zone(event);
    if (!this.dragged || !dropMove(this.sections, this.dragged, target, zone)) {
      this.over = null;
      return;
    }
    event.preventDefault();
    if (this.over?.id !== target || this.over.zone !== zone) this.over = { id: target, zone };
  }

  private onDrop(event: DragEvent, target: string) {
    event.preventDefault();
    const id = this.dragged;
    const place = dropMove(this.sections, id, target, this.zone(event));
    this.endDrag();
    this.move(id, place);
  }

  private endDrag() {
    this.dragged = '';
    this.over = null;
  }

  private zone(event: DragEvent): DropZone {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return dropZone(event.clientY - box.top, box.height);
  }

  private move(id: string, place: OutlinePlace | null) {
    const title = this.sections.find((section) => section.id === id)?.title || this.texts?.untitled || '';
    this.announcement = (place ? this.texts?.moved : this.texts?.cannotMove)?.replace('{0}', title) ?? '';
    if (!place) return;
    this.focused = id;
    this.refocus = true;
    this.dispatchEvent(new CustomEvent('section-move', { detail: { id, ...place } }));
  }

  private select(id: string) {
    this.focused = id;
    this.dispatchEvent(new CustomEvent('section-select', { detail: { id } }));
  }

  private row(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  }
}
