import { toDocumentText } from './textParagraphs.ts';
import type { DocumentBlock } from './textDocument.ts';

/** A heading: of level 2 below the title, of level 3 below that. */
export const heading = (text: string, level: 2 | 3 = 2): DocumentBlock => ({
  kind: 'heading',
  text: toDocumentText(text),
  level,
});

export const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text: toDocumentText(text) });
