import type { ForeignKeyShape, IndexShape } from './tableShape.ts';

/** An index is known by its columns, a foreign key also by what it refers to. */
const identityOf = (shape: IndexShape | ForeignKeyShape) =>
  'to' in shape ? `${shape.columns} ${shape.to} ${shape.referencedColumns}` : `${shape.columns}`;

const without = <S extends IndexShape>(these: readonly S[], others: readonly S[]): S[] => {
  const identities = new Set(others.map(identityOf));
  return these.filter((each) => !identities.has(identityOf(each)));
};

/** Which indices or keys go, come and stay. */
export const splitByIdentity = <S extends IndexShape>(stored: readonly S[], declared: readonly S[]) => {
  const added = without(declared, stored);
  return { dropped: without(stored, declared), added, kept: without(declared, added) };
};
