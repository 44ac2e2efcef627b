import type { BoundValue, Sql } from '../store/sql.ts';

const formatBoundValue = (value: BoundValue): string => (typeof value === 'string' ? `'${value}'` : String(value));

/** The bound values of a statement as a comment on a line of its own; empty where there are none. */
export const formatBoundValues = ({ values }: Sql): string =>
  values.length === 0 ? '' : `\n-- ? = ${values.map(formatBoundValue).join(', ')}`;
