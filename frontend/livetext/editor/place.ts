/** Where someone was writing, so that a reload of the page (a new version, a restart, signing in again) brings the cursor back. */
export interface WritingPlace {
  account: string;
  document: string;
  anchor: number;
  head: number;
  /** Pixels from the top of the window to the cursor. */
  top: number;
}

const KEY = 'gemensam-livetext-place';
const FRESH_MS = 10 * 60_000;

/** Kept per tab; it outlives a reload and nothing else. */
export function rememberPlace(place: WritingPlace): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...place, path: location.pathname, at: Date.now() }));
}

export function forgetPlace(): void {
  sessionStorage.removeItem(KEY);
}

export function placeFor(account: string, document: string): WritingPlace | null {
  const stored = sessionStorage.getItem(KEY);
  if (!stored) return null;
  const place = JSON.parse(stored) as WritingPlace & { path: string; at: number };
  const fresh = place.path === location.pathname && Date.now() - place.at < FRESH_MS;
  return fresh && place.account === account && place.document === document ? place : null;
}

const RELOADED = 'gemensam-livetext-reloaded';

/** A newer server speaks of a newer schema; the page is loaded anew, but not again and again should that not help. */
export function reloadForSchema(): void {
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
  if (Date.now() - last < FRESH_MS) return;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
}
