import { expect, test } from 'vitest';
import { startTestApp } from '../testing/app/testApp.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';

test('many searches evict no cached page, share canonical cache entries, and are limited per IP address', async () => {
  const app = await startTestApp('sqlite', '2019-08-20T10:00:00.000Z', { publicPageTtl: 600_000 });
  const fixtures = await createPartnersFixture(app);
  const textOf = async (path: string) => (await fetch(`${app.origin}${path}`)).text();
  const pages = ['/public', '/public/solutions'];
  const before = await Promise.all(pages.map(textOf));
  const { aContestIn, aSolution } = createJuryFactories(fixtures);
  await aSolution(await aContestIn('a', 'decided'), { published: true, title: 'Meanwhile' });
  const searchText = await textOf('/public/solutions?q=meanwhile&contest=');
  expect(searchText).toContain('Meanwhile');
  expect(await textOf('/public/solutions?utm_source=1&contest=&q=meanwhile&page=1')).toBe(searchText);
  const statuses = new Set<number>();
  for (let index = 0; index < 310; index += 1) statuses.add((await fetch(`${app.origin}/public/solutions?q=${index}`)).status);
  expect([...statuses].toSorted()).toEqual([200, 429]);
  expect(await Promise.all(pages.map(textOf))).toEqual(before);
  expect(await textOf('/public/solutions?q=meanwhile')).toBe(searchText);
  await app.close();
});
