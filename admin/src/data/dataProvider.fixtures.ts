import { type DataProvider, testDataProvider } from 'react-admin';

/** A data provider that finds these records by their ids, and notes of which resource it was asked. */
export function createDataProviderFixture(records: Readonly<Record<string, readonly { id: number }[]>>) {
  const requests: string[] = [];
  const dataProvider: DataProvider = testDataProvider({
    getMany: async (resource: string, { ids }: { ids: readonly unknown[] }) => {
      requests.push(resource);
      const data: unknown = (records[resource] ?? []).filter(({ id }) => ids.includes(id));
      return JSON.parse(JSON.stringify({ data }));
    },
  });
  return { dataProvider, requests };
}
