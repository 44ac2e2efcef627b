import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { minCompressedLength } from './contentEncoding.ts';

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);

/**
 * How long a compressed answer is tells something of what is in it. Nobody is to learn of a secret by making somebody's browser ask
 * again and again with other words in the address: what is about sessions and passwords is sent as it is, and so is whatever needs
 * a session where another site had the browser ask for it.
 */
function canCompress(request: Request, response: Response): boolean {
  const { path } = request;
  if (isUnder(path, '/api/auth') || isUnder(path, '/api/session')) return false;
  const isPublic = !isUnder(path, '/api') || isUnder(path, '/api/public');
  if (!isPublic && request.get('sec-fetch-site') === 'cross-site') return false;
  return compression.filter(request, response);
}

/** Compresses answers of a kind that gets shorter so; images, workbooks and what is compressed already are left alone. */
export const compressResponses: RequestHandler = compression({ threshold: minCompressedLength, filter: canCompress });
