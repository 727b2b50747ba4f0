// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { positionAt } from '../livetext/editor/patch';
import { type TextFlag, linksTo, placeOf, wordsOfBlock } from './text-marks';

const HTML =
  '<h2 data-pos="0">Bostäder</h2><p data-pos="10">Vi ska <strong>bygga</strong> mer<br>varje år</p>' +
  '<ul data-pos="37"><li data-pos="38"><p data-pos="39">Hyresrätter</p></li></ul>';

test('a place in the reading text is found again by its position', () => {
  const root = document.createElement('div');
  root.innerHTML = HTML;
  for (const position of [1, 5, 9, 11, 14, 18, 20, 23, 27, 30, 35, 40, 45, 51]) {
    const place = placeOf(root, position)!;
    expect(positionAt(root, place.node, place.offset), `position ${position}`).toBe(position);
  }
});

test('before all words there is no place', () => {
  const root = document.createElement('div');
  root.innerHTML = HTML;
  expect(placeOf(root, 0)).toBeNull();
});

test('the words of a block, line breaks counted', () => {
  const root = document.createElement('div');
  root.innerHTML = HTML;
  expect(wordsOfBlock(root.querySelector('p')!)).toEqual({ from: 11, to: 36, quote: 'Vi ska bygga mervarje år' });
  root.innerHTML = '<p data-pos="10"> </p>';
  expect(wordsOfBlock(root.firstElementChild!)).toBeNull();
});

test('what hangs on the words of a section is linked to below it, by its full name', () => {
  const flag: TextFlag = {
    thread: 'p',
    section: 's',
    version: 1,
    from: 11,
    to: 14,
    style: 'flag',
    label: 'Löfte L1',
    name: 'Löfte L1: <b>Heltid</b>',
    path: 'w/rum/pledges/p',
  };
  const link = linksTo([flag])!.querySelector('a')!;
  expect(link.textContent).toBe('Löfte L1');
  expect(link.getAttribute('aria-label')).toBe('Löfte L1: <b>Heltid</b>');
  expect(link.getAttribute('href')).toBe('w/rum/pledges/p');
  expect(linksTo([])).toBeNull();
});
