/** What both drivers take as it is: no object, list, date or undefined reaches them. */
export type Bound = string | number | bigint | null;

/** A statement or a part of one: text with `?` for each bound value, read alike by both dialects. */
export class Sql {
  readonly text: string;
  readonly values: readonly Bound[];

  constructor(text: string, values: readonly Bound[]) {
    this.text = text;
    this.values = values;
  }
}

export type Part = Sql | string | number | bigint | boolean | null;

function bind(value: Exclude<Part, Sql>): Bound {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`A value of type ${typeof value} cannot be bound in a statement.`);
}

/** Tag for statements: values are bound, parts are put in, anything else throws, `undefined` too. */
export function sql(strings: TemplateStringsArray, ...parts: readonly Part[]): Sql {
  let text = strings[0] ?? '';
  const values: Bound[] = [];
  parts.forEach((part, at) => {
    if (part instanceof Sql) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(bind(part));
    }
    text += strings[at + 1] ?? '';
  });
  return new Sql(text, values);
}

const plainName = /^[A-Za-z][A-Za-z0-9]*$/;

/** The name of a table or column, checked and quoted; both dialects read backticks. */
export function name(identifier: string): Sql {
  if (!plainName.test(identifier)) throw new TypeError(`${JSON.stringify(identifier)} is no name of a table or column.`);
  return new Sql(`\`${identifier}\``, []);
}

export const empty = new Sql('', []);

/** The parts one after the other with `between` in the middle; nothing for none. */
export function join(parts: readonly Sql[], between: string): Sql {
  return new Sql(
    parts.map((part) => part.text).join(between),
    parts.flatMap((part) => part.values),
  );
}

/** `?, ?, ?` for a list that is not empty. */
export function list(values: readonly Exclude<Part, Sql>[]): Sql {
  if (values.length === 0) throw new TypeError('A list in a statement cannot be empty.');
  return new Sql(values.map(() => '?').join(', '), values.map(bind));
}

/** Comma-separated names. */
export const names = (identifiers: readonly string[]): Sql => join(identifiers.map(name), ', ');
