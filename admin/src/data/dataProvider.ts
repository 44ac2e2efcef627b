import simpleRestProvider from 'ra-data-simple-rest';
import type { CreateParams, DataProvider, GetOneParams, UpdateManyParams, UpdateParams } from 'react-admin';
import { resourceNames, resourceOf } from '@pilotage/shared';
import { apiRoot, request } from './request.ts';

type HttpClient = typeof request;

/** Resources with a single record, whose path has no id. */
const singletonResources: ReadonlySet<string> = new Set(resourceNames.filter((name) => resourceOf(name).single));

/**
 * react-admin's simple REST provider with three changes. `updateMany` sends one PUT for each record with the version just read,
 * because the server refuses a PUT without one (428). `create` sends the form's key (`meta.idempotencyKey`). Singletons are read
 * and written without an id.
 */
export function createDataProvider(http: HttpClient): DataProvider {
  const restProvider = simpleRestProvider(apiRoot, http);
  return {
    ...restProvider,
    async getOne(resource: string, params: GetOneParams) {
      if (!singletonResources.has(resource)) return restProvider.getOne(resource, params);
      const { json } = await http(`${apiRoot}/${resource}`);
      return { data: json };
    },
    async create(resource: string, { data, meta }: CreateParams) {
      const key: unknown = meta?.idempotencyKey;
      const headers = new Headers(typeof key === 'string' ? { 'Idempotency-Key': key } : {});
      const { json } = await http(`${apiRoot}/${resource}`, { method: 'POST', headers, body: JSON.stringify(data) });
      return { data: json };
    },
    async update(resource: string, params: UpdateParams) {
      if (!singletonResources.has(resource)) return restProvider.update(resource, params);
      const { json } = await http(`${apiRoot}/${resource}`, { method: 'PUT', body: JSON.stringify(params.data) });
      return { data: json };
    },
    async updateMany(resource: string, { ids, data }: UpdateManyParams) {
      const { data: records } = await restProvider.getMany(resource, { ids });
      const responses = await Promise.all(
        records.map((record) =>
          restProvider.update(resource, { id: record.id, data: { ...data, version: record.version }, previousData: record }),
        ),
      );
      return { data: responses.map((response) => response.data.id) };
    },
  };
}

export const dataProvider = createDataProvider(request);
