import { type DocumentFormat, documentFormats } from '@pilotage/shared';
import { contentDispositionOf } from '../discussion/files/sanitizeFileName.ts';
import { Problem } from '../http/problem.ts';
import type { RouteResponse } from '../http/route.ts';
import { renderDocument } from './renderDocument.ts';
import type { TextDocument } from './textDocument.ts';

/** The media type of each format. */
export const documentMediaTypes: Readonly<Record<DocumentFormat, string>> = {
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

/** The headers of a response that downloads a document. The browser never displays it. */
export const documentHeaders = (fileName: string, format: DocumentFormat): Readonly<Record<string, string>> => ({
  'Content-Type': documentMediaTypes[format],
  'Content-Disposition': contentDispositionOf(fileName),
  'X-Content-Type-Options': 'nosniff',
});

/** A response that downloads a document. */
export const documentResponse = async (name: string, format: DocumentFormat, document: TextDocument): Promise<RouteResponse> => ({
  status: 200,
  body: await renderDocument(format, document),
  headers: documentHeaders(`${name}.${format}`, format),
});
