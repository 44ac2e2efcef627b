import { workbookMediaType } from '@pilotage/shared';
import { contentDispositionOf } from '../../discussion/files/sanitizeFileName.ts';
import type { RouteResponse } from '../../http/route.ts';
import type { FileFormat } from '../../http/responses/fileFormats.ts';

const contentTypes: Readonly<Record<FileFormat, string>> = {
  xlsx: workbookMediaType,
  csv: 'text/csv; charset=utf-8',
  plain: 'text/csv; charset=utf-8',
};

/** A response that downloads a file. The browser never displays it. */
export const fileResponse = (name: string, format: FileFormat, body: Uint8Array | string): RouteResponse => ({
  status: 200,
  body: Buffer.from(body),
  headers: {
    'Content-Type': contentTypes[format],
    'Content-Disposition': contentDispositionOf(`${name}.${format === 'xlsx' ? 'xlsx' : 'csv'}`),
    'X-Content-Type-Options': 'nosniff',
  },
});
