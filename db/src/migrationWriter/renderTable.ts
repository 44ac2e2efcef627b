import type { TableShape } from './tableShape.ts';
import { renderColumn } from './renderColumn.ts';
import { renderForeignKey, renderIndex } from './renderConstraint.ts';

const renderList = (name: string, entries: readonly string[]) =>
  entries.length === 0 ? '' : `${name}: [${entries.join(', ')}],`;

/** A new table with all that belongs to it. */
export const renderTable = ({ name, columns, uniques, indices, foreignKeys }: TableShape): string => `new Table({
  name: '${name}',
  columns: [
    ${columns.map(renderColumn).join(',\n    ')},
  ],
  ${renderList(
    'uniques',
    uniques.map((each) => `new TableUnique(${renderIndex(each)})`),
  )}
  ${renderList(
    'indices',
    indices.map((each) => `new TableIndex(${renderIndex(each)})`),
  )}
  ${renderList('foreignKeys', foreignKeys.map(renderForeignKey))}
})`;
