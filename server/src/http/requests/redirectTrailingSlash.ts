import type { RequestHandler } from 'express';

/** Redirects `/public/` and what is below it to the address without the slash at the end, which is the one that exists. */
export const redirectTrailingSlash =
  (prefix: string): RequestHandler =>
  (request, response, next) => {
    const { path, method } = request;
    if (method !== 'GET' || !path.startsWith(`${prefix}/`) || !path.endsWith('/')) return next();
    const query = request.url.indexOf('?');
    response.redirect(301, `${path.replace(/\/+$/, '')}${query < 0 ? '' : request.url.slice(query)}`);
  };
