import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { shortestCompressed } from './contentEncoding.ts';

const isOf = (path: string, beginning: string) => path === beginning || path.startsWith(`${beginning}/`);

/**
 * How long a compressed answer is tells something of what is in it. Nobody is to learn of a secret by making somebody's browser ask
 * again and again with other words in the address: what is about sessions and passwords is sent as it is, and so is whatever needs
 * a session where another site had the browser ask for it.
 */
function mayCompress(request: Request, response: Response): boolean {
  const { path } = request;
  if (isOf(path, '/api/auth') || isOf(path, '/api/session')) return false;
  const isOpen = !isOf(path, '/api') || isOf(path, '/api/public');
  if (!isOpen && request.get('sec-fetch-site') === 'cross-site') return false;
  return compression.filter(request, response);
}

/** Compresses answers of a kind that gets shorter so; images, workbooks and what is compressed already are left alone. */
export const compressAnswers: RequestHandler = compression({ threshold: shortestCompressed, filter: mayCompress });
