import type { EditorProps } from 'prosemirror-view';
import { cleanHtml } from './clean';

/** How the editor takes what is pasted or dropped. What was copied from a text of ours is in order already. */
export const pasteProps: Pick<EditorProps, 'transformPastedHTML' | 'handleDrop' | 'handlePaste'> = {
  transformPastedHTML: (html) => (/<[^>]+ data-pm-slice=/.test(html) ? html : cleanHtml(html)),
  handlePaste: (_view, event) => onlyFiles(event.clipboardData),
  // The browser would leave the page and show the file.
  handleDrop: (_view, event) => {
    const files = onlyFiles(event.dataTransfer);
    if (files) event.preventDefault();
    return files;
  },
};

const onlyFiles = (data: DataTransfer | null): boolean =>
  !!data && data.files.length > 0 && !data.types.includes('text/html') && !data.types.includes('text/plain');
