import { contentDispositionOf } from '../discussion/files/sanitizeFileName.ts';
import { Problem } from '../http/problem.ts';
import type { RouteResponse } from '../http/route.ts';
import { type DocumentFormat, documentFormats } from './documentFormat.ts';
import { renderDocument } from './renderDocument.ts';
import type { TextDocument } from './textDocument.ts';

const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Parses the query parameter `format`. Throws 400. */
export function parseDocumentFormat(query: URLSearchParams): DocumentFormat {
  const value = query.get('format') ?? documentFormats[0];
  const format = documentFormats.find((each) => each === value);
  if (!format) throw new Problem('parameter', { detail: `format: this must be one of ${documentFormats.join(', ')}.` });
  return format;
}

/** A response that downloads a document. The browser never displays it. */
export async function documentResponse(name: string, format: DocumentFormat, document: TextDocument): Promise<RouteResponse> {
  return {
    status: 200,
    body: await renderDocument(format, document),
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': contentDispositionOf(`${name}.${format}`),
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
