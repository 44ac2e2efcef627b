import express, { type RequestHandler } from 'express';
import { hasPrototypeKey } from './hasPrototypeKey.ts';
import { Problem } from '../problem.ts';

const maxBytes = 1_000_000;
const maxDepth = 12;
const maxSeparators = 20_000;
const openings = new Set([0x7b, 0x5b]);
const closings = new Set([0x7d, 0x5d]);
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;

/** Not standard JSON (RFC 8259, 8.1), though the parser would skip it. */
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Checks depth and number of parts on the raw bytes, before parsing. Throws 400. */
function assertBodyComplexity(body: Buffer): void {
  if (body.subarray(0, 3).equals(byteOrderMark)) throw new Problem('malformed');
  let depth = 0;
  let separators = 0;
  let isInString = false;
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index] ?? 0;
    if (isInString) {
      if (byte === backslash) index += 1;
      else if (byte === quote) isInString = false;
    } else if (byte === quote) isInString = true;
    else if (byte === comma) separators += 1;
    else if (openings.has(byte)) depth += 1;
    else if (closings.has(byte)) depth -= 1;
    if (depth > maxDepth || separators > maxSeparators)
      throw new Problem('malformed', { detail: 'The body is too deep or has too many parts.' });
  }
}

const parse = express.json({
  limit: maxBytes,
  strict: false,
  inflate: false,
  type: () => true,
  verify: (_request, _response, body) => assertBodyComplexity(body),
});

const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

const hasBody = (headers: { 'content-length'?: string; 'transfer-encoding'?: string }): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const createPrototypeProblem = () =>
  new Problem('invalid', { fields: Object.fromEntries([['__proto__', { code: 'field.unknown' as const }]]) });

/** Parses a JSON body in UTF-8. The content type is checked only if there is a body. */
export const jsonBody: RequestHandler = (request, response, next) => {
  if (!hasBody(request.headers)) return next();
  if (!jsonType.test(request.headers['content-type'] ?? '')) return next(new Problem('mediaType'));
  parse(request, response, (error?: unknown) =>
    next(error ?? (hasPrototypeKey(request.body) ? createPrototypeProblem() : undefined)),
  );
};
