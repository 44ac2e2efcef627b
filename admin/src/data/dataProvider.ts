import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, UpdateManyParams } from 'react-admin';
import { apiRoot, request } from './request.ts';

type Http = typeof request;

/**
 * The stock provider. Only `updateMany` is ours: the stock one sends no versions, which the server answers with 428.
 * One PUT for each record, each with the version that was read just before.
 */
export function dataProviderOver(http: Http): DataProvider {
  const stock = simpleRestProvider(apiRoot, http);
  return {
    ...stock,
    async updateMany(resource: string, { ids, data }: UpdateManyParams) {
      const { data: records } = await stock.getMany(resource, { ids });
      const answers = await Promise.all(
        records.map((record) =>
          stock.update(resource, { id: record.id, data: { ...data, version: record.version }, previousData: record }),
        ),
      );
      return { data: answers.map((answer) => answer.data.id) };
    },
  };
}

export const dataProvider = dataProviderOver(request);
