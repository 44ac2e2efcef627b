import type { DocumentFormat } from '@pilotage/shared';
import { renderDocx } from './renderDocx.ts';
import { renderPdf } from './renderPdf.ts';
import type { TextDocument } from './textDocument.ts';

export const documentRenderers: Readonly<Record<DocumentFormat, (document: TextDocument) => Promise<Buffer>>> = {
  pdf: renderPdf,
  docx: renderDocx,
};
