import { quoteText } from './quoteText.ts';
import type { ColumnShape } from './tableShape.ts';

function typeExpression({ name, type, length }: ColumnShape): string {
  switch (type) {
    case 'integer':
      return `int('${name}')`;
    case 'text':
      return `long('${name}')`;
    case 'varchar':
      return `text('${name}', ${length})`;
    case 'tinyint':
      return `flag('${name}')`;
    case 'bigint':
      return `bigint('${name}')`;
    default:
      throw new Error(`The column ${name} has the type ${type}, which no migration has been written with yet.`);
  }
}

/** A column among the options of a table. */
export function renderColumn(column: ColumnShape): string {
  const base = typeExpression(column);
  const value = column.default;
  const options = [
    ...(column.isPrimary ? ['isPrimary: true'] : []),
    ...(column.isGenerated ? ["isGenerated: true, generationStrategy: 'increment'"] : []),
    ...(value === null ? [] : [`default: ${/^-?\d+$/.test(value) ? value : quoteText(value)}`]),
  ];
  const whole = options.length === 0 ? base : `{ ...${base}, ${options.join(', ')} }`;
  return column.isNullable ? `nullable(${whole})` : whole;
}
