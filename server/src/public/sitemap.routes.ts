import type { Stores } from '@pilotage/db';
import { publicRoute } from '../http/route.ts';
import type { ResponseCache } from './responseCache.ts';

interface SitemapDependencies {
  stores: Stores;
  publicUrl: string;
  cache: ResponseCache;
}

/** So many addresses may stand in one map (sitemaps.org). */
const maxUrls = 50_000;

const robotsTxt = (publicUrl: string): string =>
  [
    'User-agent: *',
    'Allow: /public',
    'Disallow: /public/cooperation',
    'Disallow: /',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');

/** What search engines may read, and where they find it: the public pages, and nothing of the admin. */
export function sitemapRoutes({ stores, publicUrl, cache }: SitemapDependencies) {
  const reader = stores.visitor();

  async function sitemap(): Promise<string> {
    const contests = await reader.all('contests', { fields: ['slug'] });
    const range = { from: 0, to: maxUrls - 1 };
    const solutions = await reader.all('solutions', { fields: ['reference'], range });
    const paths = [
      '/public',
      '/public/solutions',
      ...contests.map(({ slug }) => `/public/contests/${slug}`),
      ...solutions.map(({ reference }) => `/public/solutions/${reference}`),
    ];
    const urls = paths.slice(0, maxUrls).map((path) => `<url><loc>${publicUrl}${path}</loc></url>`);
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
    return `${head}\n${urls.join('\n')}\n</urlset>\n`;
  }

  return [
    publicRoute({
      method: 'get',
      path: '/sitemap.xml',
      summary: 'The addresses of the public pages, for search engines',
      access: 'public',
      respondsWithFile: true,
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/sitemap.xml', async () => ({ type: 'xml', status: 200, body: await sitemap() })),
    }),
    publicRoute({
      method: 'get',
      path: '/robots.txt',
      summary: 'What search engines may read',
      access: 'public',
      respondsWithFile: true,
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/robots.txt', async () => ({ type: 'text', status: 200, body: robotsTxt(publicUrl) })),
    }),
  ];
}
