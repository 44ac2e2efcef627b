import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { minCompressedLength } from './contentEncoding.ts';

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);

/**
 * The length of a compressed response can reveal its content (BREACH): another site can make a browser repeat requests with
 * guessed text in the URL. Therefore responses about sessions and passwords are never compressed, and responses that need a
 * session are not compressed in cross-site requests.
 */
function canCompress(request: Request, response: Response): boolean {
  const { path } = request;
  if (isUnder(path, '/api/auth') || isUnder(path, '/api/session')) return false;
  const isPublic = !isUnder(path, '/api') || isUnder(path, '/api/public');
  if (!isPublic && request.get('sec-fetch-site') === 'cross-site') return false;
  return compression.filter(request, response);
}

/** Compresses responses of compressible media types, from `minCompressedLength` bytes on. */
export const compressResponses: RequestHandler = compression({ threshold: minCompressedLength, filter: canCompress });
