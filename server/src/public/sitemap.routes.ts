import type { Stores } from '@pilotage/db';
import { openRoute } from '../http/route.ts';
import type { KeptAnswers } from './keptAnswers.ts';

interface SitemapParts {
  stores: Stores;
  publicUrl: string;
  kept: KeptAnswers;
}

/** So many addresses may stand in one map (sitemaps.org). */
const mostAddresses = 50_000;

const robots = (publicUrl: string): string =>
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
export function sitemapRoutes({ stores, publicUrl, kept }: SitemapParts) {
  const reader = stores.visitor();

  async function sitemap(): Promise<string> {
    const contests = await reader.all('contests', { fields: ['slug'] });
    const range = { from: 0, to: mostAddresses - 1 };
    const solutions = await reader.all('solutions', { fields: ['reference'], range });
    const paths = [
      '/public',
      '/public/solutions',
      ...contests.map(({ slug }) => `/public/contests/${slug}`),
      ...solutions.map(({ reference }) => `/public/solutions/${reference}`),
    ];
    const lines = paths.slice(0, mostAddresses).map((path) => `<url><loc>${publicUrl}${path}</loc></url>`);
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
    return `${head}\n${lines.join('\n')}\n</urlset>\n`;
  }

  return [
    openRoute({
      method: 'get',
      path: '/sitemap.xml',
      summary: 'The addresses of the public pages, for search engines',
      access: 'public',
      answersFile: true,
      out: null,
      status: 200,
      handle: (request) =>
        kept.answer(request, '/sitemap.xml', async () => ({ type: 'xml', status: 200, body: await sitemap() })),
    }),
    openRoute({
      method: 'get',
      path: '/robots.txt',
      summary: 'What search engines may read',
      access: 'public',
      answersFile: true,
      out: null,
      status: 200,
      handle: (request) =>
        kept.answer(request, '/robots.txt', async () => ({ type: 'text', status: 200, body: robots(publicUrl) })),
    }),
  ];
}
