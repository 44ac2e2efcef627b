import { renderDocx } from './renderDocx.ts';
import { renderPdf } from './renderPdf.ts';
import type { TextDocument } from './textDocument.ts';

export const documentFormats = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const documentRenderers: Readonly<Record<DocumentFormat, (document: TextDocument) => Promise<Buffer>>> = {
  pdf: renderPdf,
  docx: renderDocx,
};
