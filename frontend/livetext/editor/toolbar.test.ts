// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import './toolbar';
import type { LiveToolbar, ToolbarActionEvent } from './toolbar';
import { swedish } from './texts.fixture';

let toolbar: LiveToolbar;
const asked: string[] = [];

beforeEach(async () => {
  document.body.innerHTML = '';
  asked.length = 0;
  toolbar = document.createElement('live-toolbar') as LiveToolbar;
  toolbar.texts = swedish;
  toolbar.addEventListener('toolbar-action', (event) => asked.push((event as ToolbarActionEvent).action));
  document.body.append(toolbar);
  await toolbar.updateComplete;
});

const buttons = (): HTMLButtonElement[] => [...toolbar.renderRoot.querySelectorAll('button')];
const labelled = (label: string): HTMLButtonElement =>
  buttons().find((b) => b.getAttribute('aria-label') === label || b.textContent?.trim() === label)!;
const press = (key: string): void => {
  toolbar.renderRoot
    .querySelector('[role=toolbar]')!
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

test('has one tab stop, which the arrows move round', () => {
  const stops = (): string[] =>
    buttons()
      .filter((b) => b.tabIndex === 0)
      .map((b) => b.getAttribute('aria-label')!);
  expect(stops()).toEqual(['Fetstil']);
  press('ArrowRight');
  expect(stops()).toEqual(['Kursiv']);
  press('Home');
  press('ArrowLeft');
  expect(stops()).toEqual(['Gör om']);
});

test('asks for what was pressed, and for nothing that is not available', async () => {
  toolbar.state = { active: new Set(['bold']), unavailable: new Set(['redo']), inTable: false };
  await toolbar.updateComplete;
  labelled('Fetstil').click();
  labelled('Gör om').click();
  expect(asked).toEqual(['bold']);
  expect(labelled('Fetstil').getAttribute('aria-pressed')).toBe('true');
  expect(labelled('Gör om').getAttribute('aria-disabled')).toBe('true');
  expect(labelled('Länk').hasAttribute('aria-pressed')).toBe(false);
});

test('has tools for a table only inside one, when they are asked for', async () => {
  labelled('Tabell').click();
  expect(asked).toEqual(['table']);
  toolbar.state = { active: new Set(), unavailable: new Set(), inTable: true };
  await toolbar.updateComplete;
  expect(labelled('Ny rad')).toBeUndefined();
  labelled('Tabellverktyg').click();
  await toolbar.updateComplete;
  expect(labelled('Tabellverktyg').getAttribute('aria-expanded')).toBe('true');
  labelled('Ny rad').click();
  expect(asked).toEqual(['table', 'addRow']);
  press('Escape');
  await toolbar.updateComplete;
  expect(labelled('Ny rad')).toBeUndefined();
});

test('offers what the page can do with the section', async () => {
  toolbar.actions = ['split', 'merge'];
  toolbar.state = { active: new Set(), unavailable: new Set(['split']), inTable: false };
  await toolbar.updateComplete;
  labelled('Fler verktyg').click();
  await toolbar.updateComplete;
  labelled('Dela avsnittet här').click();
  labelled('Slå ihop med avsnittet före').click();
  expect(asked).toEqual(['merge']);
});

test('Escape goes back to the text', () => {
  let left = 0;
  toolbar.addEventListener('toolbar-leave', () => left++);
  press('Escape');
  expect(left).toBe(1);
});
