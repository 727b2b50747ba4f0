import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Drawing } from './drawing';
import { palette, type Palette } from './palette';
import type { ChartPicture, ChartTexts } from './picture';
import { nearest, type Point, points, table } from './points';

/**
 * A chart: to look at, to go through with the arrow keys, and to read as a table.
 *
 * Its height comes from `--chart-height`, so that nothing moves when it has been drawn.
 *
 * @fires chart-pick `{ key }` – something with a key was picked
 */
@customElement('gemensam-chart')
export class GemensamChart extends LitElement {
  @property({ attribute: false }) picture?: ChartPicture;
  @property({ attribute: false }) texts?: ChartTexts;
  @property({ type: Boolean }) pickable = false;

  @state() private at = -1;
  @state() private tip: { left: number; top: number; below: boolean } | null = null;
  @state() private announcement = '';
  @state() private tableOpen = false;

  @query('.canvas') private canvas!: HTMLElement;
  @query('.drawing') private frame!: HTMLElement;
  @query('.probe') private probe!: HTMLElement;
  @query('.tip') private tipBox?: HTMLElement;

  private all: Point[] = [];
  private drawing: Drawing | null = null;
  private loading = false;
  private drawn = { width: 0, height: 0 };
  private readonly sizes = new ResizeObserver(() => this.resized());
  private readonly themes = new MutationObserver(() => this.draw(false));
  private readonly darkness = matchMedia('(prefers-color-scheme: dark)');
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly repaint = () => this.draw(false);

  static override styles = css`
    :host {
      display: block;
      color: var(--ink);
    }
    figure {
      margin: 0;
    }
    figcaption {
      margin-block-end: var(--space-2);
      font-weight: var(--weight-bold);
      line-height: var(--line-tight);
      overflow-wrap: anywhere;
    }
    .drawing {
      position: relative;
      block-size: var(--chart-height, 20rem);
      border-radius: var(--radius);
      touch-action: pan-y;
    }
    .drawing:focus-visible {
      outline: var(--ring);
      outline-offset: var(--ring-gap);
    }
    .drawing.picking {
      cursor: pointer;
    }
    .canvas {
      position: absolute;
      inset: 0;
      overflow: hidden;
    }
    .probe {
      display: none;
    }
    .tip {
      position: absolute;
      z-index: 1;
      max-inline-size: min(20rem, 100%);
      padding: var(--space-1) var(--space-3);
      border: 1px solid var(--rule);
      border-radius: var(--radius);
      background: var(--sheet);
      box-shadow: var(--lift);
      font-size: var(--size-small);
      line-height: var(--line-interface);
      overflow-wrap: anywhere;
      pointer-events: none;
      box-sizing: border-box;
      inline-size: max-content;
    }
    .tip span {
      display: block;
      color: var(--ink-soft);
    }
    .tip b {
      font-weight: var(--weight-medium);
    }
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    button {
      min-block-size: var(--touch);
      padding: 0;
      border: 0;
      border-radius: var(--radius);
      background: none;
      color: var(--accent);
      font: inherit;
      font-size: var(--size-small);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      text-decoration-thickness: 1px;
      cursor: pointer;
    }
    button:hover {
      text-decoration-thickness: 2px;
    }
    button:focus-visible {
      outline: var(--ring);
      outline-offset: var(--ring-gap);
    }
    .table {
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: var(--size-small);
      line-height: var(--line-interface);
      font-variant-numeric: tabular-nums lining-nums;
    }
    th,
    td {
      padding: var(--space-2) var(--space-3) var(--space-2) 0;
      border-block-end: 1px solid var(--rule);
      text-align: start;
      vertical-align: baseline;
    }
    .figures :is(th, td):not(:first-child) {
      padding-inline: var(--space-3) 0;
      text-align: end;
    }
    thead th {
      color: var(--ink-soft);
      font-weight: var(--weight-medium);
    }
    tbody th {
      font-weight: var(--weight-regular);
    }
    @media print {
      button {
        display: none;
      }
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.themes.observe(document.documentElement, { attributeFilter: ['theme', 'class', 'style'] });
    this.darkness.addEventListener('change', this.repaint);
    if (this.hasUpdated) {
      this.sizes.observe(this.frame);
      this.draw(false);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.themes.disconnect();
    this.darkness.removeEventListener('change', this.repaint);
    this.drawing?.dispose();
    this.drawing = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.picture || !this.texts || !(changed.has('picture') || changed.has('texts'))) return;
    this.all = points(this.picture, this.texts);
    this.at = -1;
    this.tip = null;
    this.announcement = '';
  }

  protected override firstUpdated(): void {
    this.sizes.observe(this.frame);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('picture') || changed.has('texts')) this.draw(true);
    if (changed.has('tip') || changed.has('at')) this.keepTipInside();
  }

  protected override render() {
    const { picture, texts } = this;
    if (!picture || !texts) return nothing;
    const point = this.all[this.at];
    return html`
      <figure>
        <figcaption id="title">${picture.title}</figcaption>
        <p id="description" class="unseen">
          ${picture.description} ${texts.help} ${this.mayPick ? texts.pickHelp : nothing}
        </p>
        <div
          class="drawing ${this.pickable && point?.key ? 'picking' : ''}"
          tabindex="0"
          role="application"
          aria-roledescription=${texts.role}
          aria-labelledby="title"
          aria-describedby="description"
          @keydown=${this.onKey}
          @blur=${this.leave}
          @pointermove=${this.onPointer}
          @pointerleave=${this.leave}
          @click=${this.onClick}
        >
          <div class="canvas" aria-hidden="true"></div>
          <i class="probe"></i>
          ${
            this.tip && point
              ? html`<div
                  class="tip"
                  aria-hidden="true"
                  style=${styleMap({
                    left: `${this.tip.left}px`,
                    top: `${this.tip.top}px`,
                    translate: `-50% ${this.tip.below ? '14px' : 'calc(-100% - 14px)'}`,
                  })}
                >
                  <span>${point.head}</span><b>${point.text}</b>
                </div>`
              : nothing
          }
        </div>
        <div class="unseen" aria-live="polite">${this.announcement}</div>
        <button type="button" aria-expanded=${this.tableOpen} aria-controls="table" @click=${this.toggleTable}>
          ${this.tableOpen ? texts.hideTable : texts.showTable}
        </button>
        <div id="table" class="table" ?hidden=${!this.tableOpen}>${this.tableOpen ? this.renderTable() : nothing}</div>
      </figure>
    `;
  }

  private renderTable() {
    const { head, rows } = table(this.picture!, this.texts!);
    return html`
      <table class=${this.picture!.kind === 'Timeline' ? 'words' : 'figures'} aria-labelledby="title">
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  private get mayPick(): boolean {
    return this.pickable && this.all.some(({ key }) => key !== '');
  }

  private async draw(anew: boolean): Promise<void> {
    if (!this.picture || !this.texts || !this.isConnected || !this.hasUpdated) return;
    const { clientWidth: width, clientHeight: height } = this.frame;
    if (width === 0 || height === 0) return;
    if (!this.drawing) {
      if (this.loading) return;
      this.loading = true;
      const [{ Drawing }] = await Promise.all([import('./drawing'), document.fonts.ready]);
      this.loading = false;
      if (!this.isConnected) return;
      this.drawing ??= new Drawing(this.canvas, width, height);
      anew = true;
    }
    this.drawn = { width: this.frame.clientWidth, height: this.frame.clientHeight };
    this.drawing.draw(this.picture, {
      ...this.drawn,
      palette: this.colours(),
      texts: this.texts,
      font: getComputedStyle(this).fontFamily,
      screen: true,
      motion: anew && !this.stillness.matches,
    });
    if (this.at >= 0) this.lookAt(this.at);
  }

  private resized(): void {
    const { clientWidth: width, clientHeight: height } = this.frame;
    if (!this.drawing || width !== this.drawn.width || height !== this.drawn.height) void this.draw(false);
  }

  /** What the theme's properties come to here and now. */
  private colours(): Palette {
    return palette((name) => {
      this.probe.style.color = `var(--${name})`;
      return getComputedStyle(this.probe).color;
    });
  }

  private lookAt(index: number): void {
    const point = this.all[index] ?? null;
    this.at = point ? index : -1;
    this.drawing?.show(point);
    if (!point || !this.drawing) {
      this.tip = null;
      return;
    }
    const [left, top] = this.drawing.toPixel(point.at);
    this.tip = { left, top, below: top < 72 };
  }

  /** A tip is as wide as its words: only when it is there one knows how far it has to be moved inwards. */
  private keepTipInside(): void {
    const box = this.tipBox;
    if (!box || !this.tip) return;
    const half = box.offsetWidth / 2;
    const left = Math.max(half, Math.min(this.frame.clientWidth - half, this.tip.left));
    box.style.left = `${left}px`;
  }

  private readonly onPointer = (event: PointerEvent): void => {
    const found = this.under(event);
    if (found !== this.at) this.lookAt(found);
  };

  private readonly onClick = (event: MouseEvent): void => {
    const found = this.under(event);
    this.lookAt(found);
    this.pick(found);
  };

  private readonly leave = (): void => {
    this.lookAt(-1);
    this.announcement = '';
  };

  private under(event: MouseEvent): number {
    const drawing = this.drawing;
    if (!drawing) return -1;
    const box = this.frame.getBoundingClientRect();
    return nearest(this.all, event.clientX - box.left, event.clientY - box.top, (at) => drawing.toPixel(at));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.all.length - 1;
    const next = {
      ArrowRight: Math.min(last, this.at + 1),
      ArrowDown: Math.min(last, this.at + 1),
      ArrowLeft: this.at < 0 ? last : Math.max(0, this.at - 1),
      ArrowUp: this.at < 0 ? last : Math.max(0, this.at - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.lookAt(next);
      const point = this.all[next];
      this.announcement = point ? `${point.head}, ${point.text}` : '';
    } else if (event.key === 'Escape' && this.at >= 0) {
      event.stopPropagation();
      this.leave();
    } else if ((event.key === 'Enter' || event.key === ' ') && this.at >= 0) {
      event.preventDefault();
      this.pick(this.at);
    }
  };

  private pick(index: number): void {
    const key = this.all[index]?.key;
    if (!this.pickable || !key) return;
    this.dispatchEvent(new CustomEvent<{ key: string }>('chart-pick', { detail: { key } }));
  }

  private toggleTable(): void {
    this.tableOpen = !this.tableOpen;
  }
}
