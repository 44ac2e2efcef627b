import type { ForeignKeyShape, IndexShape } from './tableShape.ts';

export const renderNames = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

export const renderIndex = ({ name, columns }: IndexShape, more = '') =>
  `{ name: '${name}', columnNames: ${renderNames(columns)}${more} }`;

export const renderForeignKey = ({ name, columns, to, referencedColumns }: ForeignKeyShape) =>
  `foreign('${name}', ${renderNames(columns)}, '${to}', ${renderNames(referencedColumns)})`;
