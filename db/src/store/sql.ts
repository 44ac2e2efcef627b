/** Values that both drivers accept. */
export type BoundValue = string | number | bigint | null;

/** A statement or a fragment: text with `?` for each bound value, valid in both dialects. */
export class Sql {
  readonly text: string;
  readonly values: readonly BoundValue[];

  constructor(text: string, values: readonly BoundValue[]) {
    this.text = text;
    this.values = values;
  }
}

export type SqlPart = Sql | string | number | bigint | boolean | null;

function bindValue(value: Exclude<SqlPart, Sql>): BoundValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`A value of type ${typeof value} cannot be bound in a statement.`);
}

/** Template tag for statements: binds values and inserts fragments. Throws a TypeError for anything else, also `undefined`. */
export function sql(strings: TemplateStringsArray, ...parts: readonly SqlPart[]): Sql {
  let text = strings[0] ?? '';
  const values: BoundValue[] = [];
  parts.forEach((part, at) => {
    if (part instanceof Sql) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(bindValue(part));
    }
    text += strings[at + 1] ?? '';
  });
  return new Sql(text, values);
}

const plainName = /^[A-Za-z][A-Za-z0-9]*$/;

/** A quoted table or column name; both dialects accept backticks. Throws a TypeError for an invalid name. */
export function quoteName(identifier: string): Sql {
  if (!plainName.test(identifier)) throw new TypeError(`${JSON.stringify(identifier)} is not a valid table or column name.`);
  return new Sql(`\`${identifier}\``, []);
}

export const emptySql = new Sql('', []);

/** Joins fragments with a separator; empty without fragments. */
export function joinSql(parts: readonly Sql[], separator: string): Sql {
  return new Sql(
    parts.map((part) => part.text).join(separator),
    parts.flatMap((part) => part.values),
  );
}

/** `?, ?, ?` for a list. Throws a TypeError for an empty list. */
export function bindList(values: readonly Exclude<SqlPart, Sql>[]): Sql {
  if (values.length === 0) throw new TypeError('A list in a statement cannot be empty.');
  return new Sql(values.map(() => '?').join(', '), values.map(bindValue));
}

/** Comma-separated names. */
export const quoteNames = (identifiers: readonly string[]): Sql => joinSql(identifiers.map(quoteName), ', ');
