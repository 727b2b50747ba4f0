import bold from 'lucide-static/icons/bold.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import cloudOff from 'lucide-static/icons/cloud-off.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import subheading1 from 'lucide-static/icons/heading-1.svg?raw';
import subheading2 from 'lucide-static/icons/heading-2.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import orderedList from 'lucide-static/icons/list-ordered.svg?raw';
import bulletList from 'lucide-static/icons/list.svg?raw';
import saving from 'lucide-static/icons/loader.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import comment from 'lucide-static/icons/message-square-plus.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import quote from 'lucide-static/icons/text-quote.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const icons = {
  bold,
  bulletList,
  check,
  cloudOff,
  comment,
  ellipsis,
  italic,
  link,
  orderedList,
  quote,
  redo,
  saving,
  subheading1,
  subheading2,
  table,
  undo,
};

export type IconName = keyof typeof icons;

export const icon = (name: IconName): TemplateResult =>
  html`<span class="live-icon" aria-hidden="true">${unsafeHTML(icons[name])}</span>`;
