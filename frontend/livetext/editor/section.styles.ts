import { css } from 'lit';

/** For the page, since section and editor stand in its own tree: what is read and what is written share every measure. */
export const sectionStyles = css`
  live-section {
    display: block;
    position: relative;
  }

  .live-text {
    max-inline-size: var(--measure);
    color: var(--ink);
    font: var(--weight-regular) var(--size-text) / var(--line-text) var(--font-text);
    overflow-wrap: break-word;
    hyphens: manual;
    font-variant-ligatures: none;
    white-space: pre-wrap;
  }

  .live-text:not(.ProseMirror) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20rem;
  }

  live-section[access='write'] .live-text:not(.ProseMirror) {
    cursor: text;
  }

  .live-text.ProseMirror {
    position: relative;
    outline: 0;
    white-space: break-spaces;
  }

  .live-writing::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-1 * var(--space-3));
    inline-size: 2px;
    border-radius: 2px;
    background: var(--accent);
  }

  .live-text > * {
    margin-block: 0 var(--space-4);
  }

  .live-text > :last-child {
    margin-block-end: 0;
  }

  .live-text :is(p, h2, h3, h4):empty {
    min-block-size: 1lh;
  }

  /* What is empty says what belongs there, to those who may write it. */
  live-section[access='write']
    .live-text
    > :is(h2, h2 + p:last-child):is(:empty, :has(> .ProseMirror-trailingBreak:only-child))::before {
    content: var(--hint);
    float: inline-start;
    block-size: 0;
    color: var(--ink-soft);
    pointer-events: none;
  }

  .live-text > h2 {
    --hint: var(--live-title-hint);
  }

  .live-text > p {
    --hint: var(--live-text-hint);
  }

  .live-text h2 {
    margin-block-end: var(--space-3);
    font-size: var(--size-title);
    font-weight: var(--weight-bold);
    line-height: var(--line-tight);
  }

  .live-text :is(h3, h4) {
    margin-block: var(--space-6) var(--space-2);
    font-size: var(--size-lead);
    font-weight: var(--weight-bold);
    line-height: var(--line-tight);
  }

  .live-text h4 {
    font-size: var(--size-text);
  }

  .live-text :is(ul, ol) {
    padding-inline-start: var(--space-6);
  }

  .live-text :is(li, blockquote, td, th) > * {
    margin-block: 0 var(--space-1);
  }

  .live-text :is(li, blockquote, td, th) > :last-child {
    margin-block-end: 0;
  }

  .live-text blockquote {
    margin-inline: 0;
    padding-inline-start: var(--space-4);
    border-inline-start: 3px solid var(--rule-strong);
    font-style: italic;
  }

  .live-text table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--size-body);
    table-layout: fixed;
  }

  .live-text :is(td, th) {
    padding: var(--space-2);
    border: 1px solid var(--rule-strong);
    text-align: start;
    vertical-align: top;
  }

  .live-text th {
    background: var(--paper-deep);
    font-weight: var(--weight-bold);
  }

  .live-text a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  .live-text strong {
    font-weight: var(--weight-bold);
  }

  .live-rail {
    position: sticky;
    inset-block-start: 3.25rem;
    z-index: 2;
    block-size: 0;
    max-inline-size: var(--measure);
    font: var(--size-text) var(--font-text);
    pointer-events: none;
  }

  .live-rail > div {
    position: absolute;
    inset-block-end: var(--space-1);
    inset-inline: 0;
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }

  /* On a phone nothing is free beside or above the words: the tools become a second bar under the first. */
  @media (width < 36rem) {
    .live-rail > div {
      position: fixed;
      inset-block: var(--bar) auto;
      padding: var(--space-1);
      gap: 0;
      background: var(--paper);
      border-block-end: 1px solid var(--rule);
    }
  }

  .live-rail :is(live-toolbar, button) {
    pointer-events: auto;
  }

  .live-rail live-toolbar {
    flex: 1 1 24rem;
    min-inline-size: 0;
  }

  .live-state {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    padding: var(--space-1) var(--space-2);
    color: var(--ink-soft);
    background: var(--paper);
    border-radius: var(--radius);
    font: var(--weight-regular) var(--size-small) / var(--line-interface) var(--font-interface);
  }

  .live-state .live-icon svg {
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
  }

  .live-state[data-state='disconnected'] {
    color: var(--waiting);
    background: var(--waiting-tint);
  }

  .live-hidden:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .live-write {
    min-block-size: var(--touch);
    padding-inline: var(--space-4);
    color: var(--accent-ink);
    background: var(--accent);
    border: 0;
    border-radius: var(--radius);
    font: var(--weight-medium) var(--size-body) / 1 var(--font-interface);
  }

  .live-write:focus-visible {
    outline: var(--ring);
    outline-offset: var(--ring-gap);
  }

  .live-notice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-3);
    max-inline-size: var(--measure);
    margin: var(--space-3) 0 0;
    padding: var(--space-2) var(--space-3);
    box-sizing: border-box;
    color: var(--ink);
    background: var(--waiting-tint);
    border-inline-start: 3px solid var(--waiting);
    font: var(--weight-regular) var(--size-small) / var(--line-interface) var(--font-interface);
  }

  .live-notice button {
    padding: var(--space-1);
    color: var(--accent);
    background: none;
    border: 0;
    font: inherit;
    font-weight: var(--weight-bold);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .live-notice button:focus-visible {
    outline: var(--ring);
  }

  @media print {
    .live-rail,
    .live-notice,
    .live-caret {
      display: none;
    }
  }
`;

/** The others in the text. The shape says the side where colour does not. */
export const caretStyles = css`
  .live-caret {
    --side: var(--cooperating);
    position: relative;
    margin-inline: -1px;
    border-inline-start: 2px solid var(--side);
    pointer-events: none;
    user-select: none;
    white-space: normal;
    word-break: normal;
  }

  [data-side='PARTY'] {
    --side: var(--party);
    --side-tint: var(--party-tint);
  }

  [data-side='UNION'] {
    --side: var(--union);
    --side-tint: var(--union-tint);
  }

  [data-side='COOPERATING'] {
    --side: var(--cooperating);
    --side-tint: var(--cooperating-tint);
  }

  .live-caret::before {
    content: '';
    position: absolute;
    inset-block-start: -0.35em;
    inset-inline-start: calc(-0.25em - 1px);
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    background: var(--side);
  }

  .live-caret[data-side='PARTY']::before {
    border-radius: 50%;
  }

  .live-caret[data-side='COOPERATING']::before {
    background: var(--paper);
    border: 2px solid var(--side);
    border-radius: 50%;
  }

  .live-caret::after {
    content: attr(data-name);
    position: absolute;
    inset-block-end: calc(100% + 0.1em);
    inset-inline-start: -2px;
    z-index: 1;
    padding: 0 var(--space-2);
    color: var(--paper);
    background: var(--side);
    border-radius: var(--radius) var(--radius) var(--radius) 0;
    font: normal var(--weight-medium) var(--size-small) / 1.5 var(--font-interface);
    white-space: nowrap;
    animation: live-caret-name 3s step-end forwards;
  }

  @keyframes live-caret-name {
    to {
      opacity: 0;
      visibility: hidden;
    }
  }

  .live-selection {
    background: var(--side-tint);
    box-shadow: 0 1px 0 var(--side);
  }
`;
