import { type ResourceName, resourceNames } from '@pilotage/shared';
import type { TestApp } from '../../testing/app/testApp.ts';
import type { CreatedRow } from '../../testing/factories/createdRow.ts';
import type { PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';

/** The parameters without which an address answers 400, and those of which each asks for other rows. */
const queriesOf = ({ app, fixtures, periodId }: { app: TestApp; fixtures: PartnersFixture; periodId: number }) => {
  const { code } = fixtures.indicator;
  const { a } = app.ids.organisations;
  return {
    '/api/progress': ['approved', 'submitted', 'own'].flatMap((basis) => [
      `?indicator=${code}&basis=${basis}`,
      `?indicator=${code}&basis=${basis}&by=organisation&series=true`,
    ]),
    '/api/progress/explain': ['approved', 'submitted', 'own'].map((basis) => `?indicator=${code}&basis=${basis}&group=AT`),
    '/api/progress/matrix': ['approved', 'submitted', 'own'].map((basis) => `?basis=${basis}&by=organisation&detail=series`),
    '/api/progress/export': ['', '?basis=own', '?basis=submitted'],
    '/api/consolidated-report': ['docx', 'pdf'].map((format) => `?format=${format}`),
    '/api/handover': ['', `?organisation=${a}`],
    '/api/handover/document': ['?format=docx'],
    '/api/measurements/evidence': [`?periodId=${periodId}`],
    '/api/derived-figures': ['', `?organisation=${a}`],
    '/api/programme-rows/file': ['?format=csv'],
    '/api/activity-days': ['?from=2019-01-01&to=2019-12-31', '?month=2019-05'],
    '/api/comments/readers': ['?subject=pilots&subjectId=1'],
  } satisfies Record<string, readonly string[]>;
};

const withoutRecords = new Set(['/api/session', '/api/openapi.json', '/api/installation', '/api/session/list']);
const names: ReadonlySet<string> = new Set(resourceNames);

/** Every address under `/api` that is read, beside those of lists and single rows: with the id of each row where it names one. */
export async function createViewedAddresses(
  app: TestApp,
  fixtures: PartnersFixture,
  rows: readonly (CreatedRow & { name: ResourceName })[],
): Promise<readonly string[]> {
  const [period] = await app.pilotage.stores.system().all('periods', { where: { state: 'open' } });
  const queries: Readonly<Record<string, readonly string[]>> = queriesOf({ app, fixtures, periodId: period?.id ?? 0 });
  const idsOf = (name: string) => [...new Set(rows.filter((row) => row.name === name).map(({ id }) => id))].slice(0, 12);
  return app.pilotage.routes
    .filter(({ method, path }) => method === 'get' && path.startsWith('/api/') && !path.startsWith('/api/public/'))
    .filter(({ path }) => !withoutRecords.has(path) && !names.has(path.slice('/api/'.length)))
    .flatMap(({ path }) => {
      const [, , name = '', parameter, action] = path.split('/');
      if (parameter?.startsWith(':') && action === undefined && names.has(name)) return [];
      const paths = parameter === ':id' ? idsOf(name).map((id) => path.replace(':id', String(id))) : [path];
      return paths.flatMap((each) => (queries[path] ?? ['']).map((query) => `${each}${query}`));
    })
    .filter((address) => !address.includes(':'));
}
