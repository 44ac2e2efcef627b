import { assertFieldNames } from '../../shared/src/resource/defineResource.ts';
import { resourceNames } from '../../shared/src/resource/resourceNames.ts';

/** A field of the new resource, as it was asked for: `pilotId:pilots`, `day:day`, `note:text?`. */
export interface NewField {
  name: string;
  /** A kind of `kinds`, or the resource that it refers to. */
  kind: string;
  nullable: boolean;
}

interface Kind {
  /** How the contract declares it, and what it imports for that. */
  schema: string;
  imports: string;
  /** A valid value and another one, as code of the cases. */
  value: string;
  change: string;
}

/** The kinds of field that can be asked for, beside references. */
const kinds: Readonly<Record<string, Kind>> = {
  text: { schema: 'text(200)', imports: 'text', value: "uniqueName('New')", change: "uniqueName('changed')" },
  longText: { schema: 'text(5000)', imports: 'text', value: "'As agreed'", change: "'As agreed later'" },
  day: { schema: 'day', imports: 'day', value: "'2019-05-14'", change: "'2019-05-15'" },
  whole: { schema: 'whole(0, 1_000_000)', imports: 'whole', value: '12', change: '13' },
  figure: { schema: 'figure', imports: 'figure', value: '12.5', change: '13.5' },
  flag: { schema: 'flag', imports: 'flag', value: 'false', change: 'true' },
};

export const isReference = (kind: string): boolean => resourceNames.some((name) => name === kind);

/** The kind of a field. A reference has no change: it is set at creation. */
export function kindOf({ kind }: NewField): Kind {
  const found = kinds[kind];
  if (found) return found;
  return { schema: `ref('${kind}')`, imports: 'ref', value: '', change: '' };
}

/** Reads the fields of the command line. Throws an Error that says what is wrong and what is possible. */
export function parseFields(parameters: readonly string[]): NewField[] {
  const fields = parameters.map((parameter): NewField => {
    const [, name, kind, nullable] = /^([a-z][A-Za-z0-9]*):([A-Za-z]+)(\?)?$/.exec(parameter) ?? [];
    if (name === undefined || kind === undefined)
      throw new Error(
        `${parameter} is no field. Write it as name:kind, with ? at its end where it may be empty: day:day, note:text?`,
      );
    if (name === 'organisationId') throw new Error('Every new resource belongs to an organisation: leave organisationId out.');
    if (!Object.hasOwn(kinds, kind) && !isReference(kind))
      throw new Error(
        `${kind} is no kind of field. There are ${Object.keys(kinds).join(', ')}, and every resource as a reference.`,
      );
    if (isReference(kind) && !name.endsWith('Id')) throw new Error(`The name of a reference ends with Id: ${name}Id:${kind}`);
    return { name, kind, nullable: nullable !== undefined };
  });
  assertFieldNames(fields.map(({ name }) => name));
  return fields.length > 0 ? fields : [{ name: 'name', kind: 'text', nullable: false }];
}
