import type { Role } from './client';
import { paragraphs, placeOf } from './words';

/** Who takes part, in how many sections, and how fast they type. */
export interface Scenario {
  title: string;
  sections: number;
  /** In each section. */
  writers: number;
  /** Clients whose screens are measured, in each section; 0 when the writers' own screens are. */
  observers: number;
  /** In each section, as the system offers it for those who only read. */
  readers: number;
  /** Mean pause between two keystrokes of one writer. */
  everyMs: number;
}

export function oneSection(writers: number, everyMs: number): Scenario {
  return { title: `${writers} writers`, sections: 1, writers, observers: 3, readers: 0, everyMs };
}

export function manySections(sections: number, writers: number, everyMs: number): Scenario {
  return { title: `${sections} sections × ${writers} writers`, sections, writers, observers: 0, readers: 0, everyMs };
}

export function withReaders(writers: number, readers: number, everyMs: number): Scenario {
  return { title: `${writers} writers + ${readers} readers`, sections: 1, writers, observers: 3, readers, everyMs };
}

/** The roles, writers dealt over `processes` processes; the measured screens and the readers have one process each of their own. */
export function dealt(scenario: Scenario, processes: number): Role[][] {
  const writing: Role[][] = Array.from({ length: processes }, () => []);
  const observing: Role[] = [];
  const reading: Role[] = [];
  let number = 0;
  const text = paragraphs();
  for (let section = 0; section < scenario.sections; section++) {
    for (let writer = 0; writer < scenario.writers; writer++) {
      const pace = scenario.observers ? 'before typing' : 'at once';
      const role: Role = { number: number++, section, place: placeOf(writer, text), pace, watches: false };
      writing[role.number % processes].push(role);
    }
  }
  for (let section = 0; section < scenario.sections; section++) {
    for (let i = 0; i < scenario.observers; i++) {
      observing.push({ number: number++, section, place: null, pace: 'at once', watches: false });
    }
    for (let i = 0; i < scenario.readers; i++) {
      reading.push({ number: number++, section, place: null, pace: 'before typing', watches: true });
    }
  }
  return [...writing, observing, reading].filter((roles) => roles.length > 0);
}
