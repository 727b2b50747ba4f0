import { TextField } from '@vaadin/text-field/src/vaadin-text-field.js';

/** The text field with what its own kinds override and set; its declarations leave that out. */
const Field = TextField as unknown as new () => TextField & { ready(): void; _setType(type: string): void };

/**
 * A field for one day, with the calendar of the device: the one that its owner knows, and that screen readers and phones are made
 * for. `value` is a day as 2027-01-31, or empty. Emits `day-changed` when a whole day stands there, or none; not for the years that
 * one passes through while typing.
 */
class DateField extends Field {
  static get is(): string {
    return 'date-field';
  }

  constructor() {
    super();
    this._setType('date');
  }

  override ready(): void {
    super.ready();
    const input = this.inputElement as HTMLInputElement;
    input.min = '1900-01-01';
    input.max = '2199-12-31';
    input.addEventListener('change', () => {
      if (this.checkValidity()) this.dispatchEvent(new Event('day-changed'));
    });
  }

  override checkValidity(): boolean {
    return (this.inputElement as HTMLInputElement | undefined)?.checkValidity() ?? true;
  }
}

customElements.define(DateField.is, DateField);
