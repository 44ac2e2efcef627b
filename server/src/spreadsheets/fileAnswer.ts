import { dispositionOf } from '../discussion/fileName.ts';
import type { Answer } from '../http/route.ts';
import type { FileFormat } from './fileFormats.ts';

const types: Readonly<Record<FileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  plain: 'text/csv; charset=utf-8',
};

/** Hands out a table as a file to be kept, never to be shown. */
export const fileAnswer = (name: string, format: FileFormat, body: Uint8Array | string): Answer => ({
  status: 200,
  body: Buffer.from(body),
  headers: {
    'Content-Type': types[format],
    'Content-Disposition': dispositionOf(`${name}.${format === 'xlsx' ? 'xlsx' : 'csv'}`),
    'X-Content-Type-Options': 'nosniff',
  },
});
