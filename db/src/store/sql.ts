/** What both drivers take as it is: no object, list, date or undefined reaches them. */
export type BoundValue = string | number | bigint | null;

/** A statement or a part of one: text with `?` for each bound value, read alike by both dialects. */
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

/** Tag for statements: values are bound, parts are put in, anything else throws, `undefined` too. */
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

/** The name of a table or column, checked and quoted; both dialects read backticks. */
export function quoteName(identifier: string): Sql {
  if (!plainName.test(identifier)) throw new TypeError(`${JSON.stringify(identifier)} is no name of a table or column.`);
  return new Sql(`\`${identifier}\``, []);
}

export const emptySql = new Sql('', []);

/** The parts one after the other with `between` in the middle; nothing for none. */
export function joinSql(parts: readonly Sql[], between: string): Sql {
  return new Sql(
    parts.map((part) => part.text).join(between),
    parts.flatMap((part) => part.values),
  );
}

/** `?, ?, ?` for a list that is not empty. */
export function bindList(values: readonly Exclude<SqlPart, Sql>[]): Sql {
  if (values.length === 0) throw new TypeError('A list in a statement cannot be empty.');
  return new Sql(values.map(() => '?').join(', '), values.map(bindValue));
}

/** Comma-separated names. */
export const quoteNames = (identifiers: readonly string[]): Sql => joinSql(identifiers.map(quoteName), ', ');
