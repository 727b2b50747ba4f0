import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { type IconName, icon } from './icons';
import type { LiveTexts } from './texts';

/** What the toolbar can ask for. */
export type ToolbarAction =
  | 'bold'
  | 'italic'
  | 'link'
  | 'subheading1'
  | 'subheading2'
  | 'bulletList'
  | 'orderedList'
  | 'quote'
  | 'table'
  | 'addRow'
  | 'addColumn'
  | 'removeRow'
  | 'removeColumn'
  | 'removeTable'
  | 'undo'
  | 'redo'
  | 'split'
  | 'merge'
  | 'comment';

/** What is so where the cursor stands. */
export interface ToolbarState {
  active: ReadonlySet<ToolbarAction>;
  unavailable: ReadonlySet<ToolbarAction>;
  inTable: boolean;
  /** What a comment would be about; or a thread that is there already. */
  comment?: 'words' | 'paragraph' | 'thread';
}

export class ToolbarActionEvent extends Event {
  constructor(readonly action: ToolbarAction) {
    super('toolbar-action');
  }
}

type TextKey = keyof LiveTexts & ToolbarAction;
type Panel = 'more' | 'table' | null;

const isMac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform);
const mod = isMac ? '⌘' : 'Ctrl+';

const SHORTCUTS: Partial<Record<ToolbarAction, string>> = {
  bold: `${mod}B`,
  italic: `${mod}I`,
  link: `${mod}K`,
  subheading1: `${mod}Alt+1`,
  subheading2: `${mod}Alt+2`,
  orderedList: `${mod}Shift+7`,
  bulletList: `${mod}Shift+8`,
  quote: `${mod}Shift+9`,
  undo: `${mod}Z`,
  redo: `${mod}Y`,
};

const TOGGLES = new Set<ToolbarAction>([
  'bold',
  'italic',
  'subheading1',
  'subheading2',
  'bulletList',
  'orderedList',
  'quote',
]);

/**
 * The slim bar over the section that is being written, after the ARIA toolbar pattern: one tab stop, arrows inside, Escape back to
 * the text. What is rarer stands behind "more" where there is little room.
 */
export class LiveToolbar extends LitElement {
  static override properties = {
    texts: { attribute: false },
    state: { attribute: false },
    actions: { attribute: false },
    open: { state: true },
  };

  declare texts: LiveTexts;
  declare state: ToolbarState;
  /** What the page offers besides the text itself. */
  declare actions: readonly ('split' | 'merge' | 'comment')[];
  declare private open: Panel;
  private current = 0;

  constructor() {
    super();
    this.open = null;
    this.actions = [];
    this.state = { active: new Set(), unavailable: new Set(), inTable: false };
  }

  override render(): TemplateResult {
    return html`<div
      role="toolbar"
      aria-label=${this.texts.toolbar}
      ?data-actions=${this.rareActions.length > 0}
      @keydown=${this.onKeydown}
      @focusin=${this.onFocusin}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <div class="bar">
        <span class="group">${this.button('bold')}${this.button('italic')}${this.button('link')}</span>
        <span class="group">${this.button('bulletList')}${this.button('orderedList')}</span>
        <span class="group wide">${this.rare()}</span>
        <span class="group">${this.button('undo')}${this.button('redo')}</span>
        ${this.actions.includes('comment') ? html`<span class="group">${this.commentButton()}</span>` : nothing}
        <span class="more">${this.opener('more', 'ellipsis', this.texts.more)}</span>
      </div>
      ${this.panel()}
    </div>`;
  }

  private rare(): TemplateResult {
    const table = this.state.inTable ? this.opener('table', 'table', this.texts.tableTools) : this.button('table');
    return html`${this.button('subheading1')}${this.button('subheading2')}${this.button('quote')}${table}`;
  }

  /** Under the bar, over the text: shown when asked for, so that it covers nothing by itself. */
  private panel(): TemplateResult | typeof nothing {
    const { open, state, rareActions: actions } = this;
    if (open === 'table' && state.inTable) return html`<div class="panel">${this.tableTools()}</div>`;
    if (open !== 'more') return nothing;
    return html`<div class="panel">
      <span class="group narrow">${this.rare()}</span>
      ${actions.length > 0 ? html`<span class="group">${actions.map((action) => this.word(action))}</span>` : nothing}
    </div>`;
  }

  private opener(panel: Exclude<Panel, null>, sign: IconName, label: string): TemplateResult {
    return html`<button
      type="button"
      tabindex="-1"
      title=${label}
      aria-label=${label}
      aria-expanded=${this.open === panel}
      @click=${() => (this.open = this.open === panel ? null : panel)}
    >
      ${icon(sign)}
    </button>`;
  }

  /** Words, not pictures: row and column signs are told apart by few. */
  private tableTools(): TemplateResult {
    return html`<span class="group" role="group" aria-label=${this.texts.tableTools}>
      ${this.word('addRow')}${this.word('addColumn')}${this.word('removeRow')}${this.word('removeColumn')}
      ${this.word('removeTable')}
    </span>`;
  }

  private word(action: TextKey): TemplateResult {
    return html`<button
      type="button"
      class="word"
      tabindex="-1"
      aria-disabled=${this.state.unavailable.has(action)}
      @click=${() => this.ask(action)}
    >
      ${this.texts[action]}
    </button>`;
  }

  private get rareActions(): readonly ('split' | 'merge')[] {
    return this.actions.filter((action) => action !== 'comment');
  }

  private commentButton(): TemplateResult {
    const { commentWords, commentParagraph, showThread } = this.texts;
    const labels = { words: commentWords, paragraph: commentParagraph, thread: showThread };
    const label = labels[this.state.comment ?? 'paragraph'];
    return html`<button
      type="button"
      tabindex="-1"
      data-action="comment"
      title="${label} (${mod}Alt+M)"
      aria-label=${label}
      aria-disabled=${this.state.unavailable.has('comment')}
      @click=${() => this.ask('comment')}
    >
      ${icon('comment')}
    </button>`;
  }

  private button(action: TextKey & IconName): TemplateResult {
    const shortcut = SHORTCUTS[action];
    const title = shortcut ? `${this.texts[action]} (${shortcut})` : this.texts[action];
    return html`<button
      type="button"
      tabindex="-1"
      data-action=${action}
      title=${title}
      aria-label=${this.texts[action]}
      aria-pressed=${TOGGLES.has(action) ? String(this.state.active.has(action)) : nothing}
      aria-disabled=${this.state.unavailable.has(action)}
      @click=${() => this.ask(action)}
    >
      ${icon(action)}
    </button>`;
  }

  private ask(action: ToolbarAction): void {
    if (this.state.unavailable.has(action)) return;
    if (this.open === 'more') this.open = null;
    this.dispatchEvent(new ToolbarActionEvent(action));
  }

  override focus(): void {
    this.buttons()[this.current]?.focus();
  }

  protected override updated(): void {
    const buttons = this.buttons();
    this.current = Math.min(this.current, buttons.length - 1);
    buttons.forEach((button, index) => (button.tabIndex = index === this.current ? 0 : -1));
  }

  /** Those that show: on a narrow bar the rare ones are laid aside. */
  private buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')].filter((button) => button.checkVisibility?.() ?? true);
  }

  private onFocusin(event: FocusEvent): void {
    const index = this.buttons().indexOf(event.target as HTMLButtonElement);
    if (index < 0 || index === this.current) return;
    this.current = index;
    this.updated();
  }

  private onKeydown(event: KeyboardEvent): void {
    const last = this.buttons().length - 1;
    const to: Record<string, number> = {
      ArrowRight: this.current === last ? 0 : this.current + 1,
      ArrowLeft: this.current === 0 ? last : this.current - 1,
      Home: 0,
      End: last,
    };
    if (event.key in to) {
      this.current = to[event.key]!;
      this.updated();
      this.focus();
    } else if (event.key === 'Escape' && this.open) this.open = null;
    else if (event.key === 'Escape') this.dispatchEvent(new Event('toolbar-leave'));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      font: var(--weight-regular) var(--size-small) / var(--line-interface) var(--font-interface);
    }

    [role='toolbar'] {
      position: relative;
      inline-size: fit-content;
      max-inline-size: 100%;
    }

    .bar,
    .panel {
      display: flex;
      gap: var(--space-1);
      box-sizing: border-box;
      padding: 2px;
      color: var(--ink);
      background: var(--sheet);
      border: 1px solid var(--rule);
      border-radius: var(--radius);
      box-shadow: var(--lift);
    }

    .panel {
      position: absolute;
      inset-block-start: calc(100% + 2px);
      inset-inline-start: 0;
      z-index: 1;
      flex-wrap: wrap;
      inline-size: max-content;
      max-inline-size: 100cqi;
    }

    .panel .group {
      flex-wrap: wrap;
    }

    .group {
      display: flex;
    }

    .group + .group {
      border-inline-start: 1px solid var(--rule);
      padding-inline-start: var(--space-1);
    }

    button {
      display: grid;
      place-items: center;
      min-inline-size: 2.25rem;
      min-block-size: 2.25rem;
      padding: 0;
      border: 0;
      border-radius: var(--radius);
      color: inherit;
      background: none;
      font: inherit;
      cursor: pointer;
    }

    .word {
      padding-inline: var(--space-2);
    }

    button:hover {
      background: var(--paper-deep);
    }

    button[aria-pressed='true'],
    button[aria-expanded='true'] {
      color: var(--accent);
      background: var(--accent-tint);
      box-shadow: inset 0 -2px 0 var(--accent);
    }

    button[aria-disabled='true'] {
      opacity: 0.4;
      cursor: default;
      background: none;
    }

    button:focus-visible {
      outline: var(--ring);
      outline-offset: -2px;
    }

    .live-icon,
    .live-icon svg {
      display: block;
      inline-size: 1.125rem;
      block-size: 1.125rem;
    }

    .more,
    .narrow {
      display: none !important;
    }

    [data-actions] .more {
      display: flex !important;
    }

    @container (inline-size < 29.5rem) {
      .wide {
        display: none;
      }

      .more,
      .narrow {
        display: flex !important;
      }

      .bar {
        flex-wrap: wrap;
      }

      button {
        min-inline-size: 2.5rem;
        min-block-size: var(--touch);
      }
    }
  `;
}

customElements.define('live-toolbar', LiveToolbar);
