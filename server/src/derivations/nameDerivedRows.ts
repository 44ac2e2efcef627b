import type { Store } from '@pilotage/db';
import type { Derivation, DerivationRecord } from '@pilotage/shared';

async function namesOf(store: Store, resource: 'modules' | 'solutions', ids: readonly unknown[]): Promise<Map<number, string>> {
  const numbers = [...new Set(ids.filter((id) => typeof id === 'number'))];
  if (numbers.length === 0) return new Map();
  if (resource === 'modules') {
    const modules = await store.all('modules', { where: { id: numbers }, fields: ['name'] });
    return new Map(modules.map(({ id, name }) => [id, name]));
  }
  const solutions = await store.all('solutions', { where: { id: numbers }, fields: ['title'] });
  return new Map(solutions.map(({ id, title }) => [id, title]));
}

/**
 * The names of the records behind a figure, by id: those of learners have the name of their module, requests for cooperation that
 * of their solution. A name that the viewer may not read is missing.
 */
export async function nameDerivedRows(
  store: Store,
  { source }: Derivation,
  records: readonly DerivationRecord[],
): Promise<ReadonlyMap<number, string>> {
  if (source === 'activities' || source === 'solutions')
    return new Map(records.flatMap(({ id, title }) => (typeof title === 'string' ? [[id, title] as const] : [])));
  const [key, resource] = source === 'enrolments' ? (['moduleId', 'modules'] as const) : (['solutionId', 'solutions'] as const);
  const names = await namesOf(
    store,
    resource,
    records.map((record) => record[key]),
  );
  return new Map(
    records.flatMap((record) => {
      const name = names.get(Number(record[key]));
      return name === undefined ? [] : [[record.id, name] as const];
    }),
  );
}
