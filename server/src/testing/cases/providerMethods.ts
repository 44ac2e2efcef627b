/** The methods of react-admin's data provider. */
export const providerMethods = [
  'getList',
  'getOne',
  'getMany',
  'getManyReference',
  'create',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const;

export type ProviderMethod = (typeof providerMethods)[number];
