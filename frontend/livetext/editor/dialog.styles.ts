import { css } from 'lit';

/** One look for the editor's dialogs: a sheet in the middle, at the foot on a phone. */
export const dialogStyles = css`
  dialog {
    inline-size: min(28rem, calc(100vw - 2 * var(--space-4)));
    box-sizing: border-box;
    padding: var(--space-6);
    color: var(--ink);
    background: var(--sheet);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    box-shadow: var(--lift);
    font: var(--weight-regular) var(--size-body) / var(--line-interface) var(--font-interface);
  }

  dialog::backdrop {
    background: var(--veil);
  }

  h2 {
    margin: 0 0 var(--space-4);
    font: var(--weight-bold) var(--size-lead) / var(--line-tight) var(--font-interface);
  }

  label {
    display: block;
    margin-block-end: var(--space-1);
    font-weight: var(--weight-medium);
  }

  input,
  .copy {
    inline-size: 100%;
    box-sizing: border-box;
    padding: var(--space-2) var(--space-3);
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--rule-strong);
    border-radius: var(--radius);
    font: inherit;
  }

  input[aria-invalid='true'] {
    border-color: var(--trouble);
  }

  .help,
  .error {
    margin: var(--space-1) 0 var(--space-4);
    color: var(--ink-soft);
    font-size: var(--size-small);
  }

  .error {
    color: var(--trouble);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--space-2);
    margin-block-start: var(--space-6);
  }

  .apart {
    margin-inline-end: auto;
  }

  button {
    min-block-size: var(--touch);
    padding-inline: var(--space-4);
    color: var(--accent);
    background: none;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font: inherit;
    font-weight: var(--weight-medium);
    cursor: pointer;
  }

  button.primary {
    color: var(--accent-ink);
    background: var(--accent);
  }

  :focus-visible {
    outline: var(--ring);
    outline-offset: var(--ring-gap);
  }

  .copy {
    max-block-size: 40vh;
    margin: 0;
    overflow: auto;
    white-space: pre-wrap;
    font: var(--weight-regular) var(--size-text) / var(--line-text) var(--font-text);
  }
`;
