import { now } from './clock';

/** What one load process saw: keystrokes that were typed, confirmed, and came to a screen. */
export interface Page {
  sent: Columns;
  acknowledged: Columns;
  arrived: Columns;
  failures: string[];
}

/** Notes in columns: whose keystroke, its number, when (ms on the common clock), at which client. */
export interface Columns {
  writer: number[];
  count: number[];
  at: number[];
  screen: number[];
}

/** A load process notes what happens and reckons nothing: that waits until the run is over. */
export class Diary {
  private readonly counts = new Map<number, number>();
  private readonly notes: Page = { sent: columns(), acknowledged: columns(), arrived: columns(), failures: [] };

  sent(writer: number): void {
    const count = (this.counts.get(writer) ?? 0) + 1;
    this.counts.set(writer, count);
    note(this.notes.sent, writer, count, writer);
  }

  acknowledged(writer: number, count: number): void {
    note(this.notes.acknowledged, writer, count, writer);
  }

  arrived(screen: number, writer: number, count: number): void {
    note(this.notes.arrived, writer, count, screen);
  }

  failed(reason: string): void {
    this.notes.failures.push(reason);
  }

  page(): Page {
    return this.notes;
  }
}

function columns(): Columns {
  return { writer: [], count: [], at: [], screen: [] };
}

function note(columns: Columns, writer: number, count: number, screen: number): void {
  columns.writer.push(writer);
  columns.count.push(count);
  columns.at.push(now());
  columns.screen.push(screen);
}
