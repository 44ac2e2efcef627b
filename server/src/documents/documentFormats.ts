import { contentDispositionOf } from '../discussion/files/sanitizeFileName.ts';
import { Problem } from '../http/problem.ts';
import type { RouteResponse } from '../http/route.ts';
import { renderDocx } from './renderDocx.ts';
import { renderPdf } from './renderPdf.ts';
import type { TextDocument } from './textDocument.ts';

export const documentFormats = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

const writers = {
  pdf: { render: renderPdf, type: 'application/pdf' },
  docx: { render: renderDocx, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const satisfies Record<DocumentFormat, unknown>;

/** Parses the query parameter `format`. Throws 400. */
export function parseDocumentFormat(query: URLSearchParams): DocumentFormat {
  const value = query.get('format') ?? documentFormats[0];
  const format = documentFormats.find((each) => each === value);
  if (!format) throw new Problem('parameter', { detail: `format: this must be one of ${documentFormats.join(', ')}.` });
  return format;
}

/** A response that downloads a document. The browser never displays it. */
export async function documentResponse(name: string, format: DocumentFormat, document: TextDocument): Promise<RouteResponse> {
  const { render, type } = writers[format];
  return {
    status: 200,
    body: await render(document),
    headers: {
      'Content-Type': type,
      'Content-Disposition': contentDispositionOf(`${name}.${format}`),
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
