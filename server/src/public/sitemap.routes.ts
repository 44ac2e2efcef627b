import type { Stores } from '@pilotage/db';
import { publicRoute } from '../http/route.ts';
import type { ResponseCache } from './responseCache.ts';

interface SitemapDependencies {
  stores: Stores;
  publicUrl: string;
  cache: ResponseCache;
}

/** The maximum number of URLs in one sitemap (sitemaps.org). */
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

/** `sitemap.xml` and `robots.txt`. They list the public pages only. */
export function sitemapRoutes({ stores, publicUrl, cache }: SitemapDependencies) {
  const reader = stores.visitor();

  async function sitemap(): Promise<string> {
    const contests = await reader.all('contests', { fields: ['slug'] });
    const range = { from: 0, to: maxUrls - 1 };
    const solutions = await reader.all('solutions', { fields: ['reference'], range });
    const news = await reader.all('newsItems', { fields: [], range });
    const paths = [
      '/public',
      '/public/solutions',
      ...contests.map(({ slug }) => `/public/contests/${slug}`),
      ...(news.length > 0 ? ['/public/news'] : []),
      ...news.map(({ id }) => `/public/news/${id}`),
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
      summary: 'Download the sitemap of the public pages',
      access: 'public',
      respondsWithFile: true,
      fileType: 'application/xml',
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/sitemap.xml', async () => ({ type: 'xml', status: 200, body: await sitemap() })),
    }),
    publicRoute({
      method: 'get',
      path: '/robots.txt',
      summary: 'Download robots.txt',
      access: 'public',
      respondsWithFile: true,
      fileType: 'text/plain',
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/robots.txt', async () => ({ type: 'text', status: 200, body: robotsTxt(publicUrl) })),
    }),
  ];
}
