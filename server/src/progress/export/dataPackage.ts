import { type CsvCell, type ProgressBasis } from '@pilotage/shared';
import { type ExportTable, type ExportTableSchema, fileNameOf } from './exportTable.ts';

/** What an export was asked for, and when it was read. */
export interface ExportDescription {
  /** Name of the consortium. */
  consortium: string;
  basis: ProgressBasis;
  /** Number of the last period. */
  through: number;
  readFrom: string;
  readUntil: string;
  /** Whether a figure changed while it was read: then tables may differ by that change. Null where that is not known, of drafts. */
  changedMeanwhile: boolean | null;
}

export const basisTexts: Readonly<Record<ProgressBasis, string>> = {
  approved: 'approved figures',
  submitted: 'approved and submitted figures',
  own: 'approved figures, and the own ones as they are now',
};

/**
 * The descriptor of a Frictionless tabular data package.
 * Source: https://specs.frictionlessdata.io/tabular-data-package/
 */
export function createDataPackage(tables: readonly ExportTableSchema[], description: ExportDescription) {
  const { consortium, basis, through, readFrom, readUntil, changedMeanwhile } = description;
  return {
    profile: 'tabular-data-package',
    name: 'figures',
    title: `Figures of ${consortium}`,
    description: `Through period ${through}: ${basisTexts[basis]}, as read by one membership. Empty is no value, never 0.`,
    created: readFrom,
    pilotage: { basis, through, readFrom, readUntil, changedMeanwhile },
    resources: tables.map(({ name, description: about, fields, key, references = {} }) => ({
      profile: 'tabular-data-resource',
      name,
      path: fileNameOf(name),
      description: about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: fields.map(({ name: field, type, description: meaning, values, isRequired }) => ({
          name: field,
          type,
          description: meaning,
          ...(values || isRequired
            ? { constraints: { ...(isRequired ? { required: true } : {}), ...(values ? { enum: values } : {}) } }
            : {}),
        })),
        missingValues: [''],
        ...(key === undefined ? {} : { primaryKey: [key] }),
        foreignKeys: Object.entries(references).map(([field, to]) => ({
          fields: [field],
          reference: { resource: to.table, fields: [to.field] },
        })),
      },
    })),
  };
}

interface DictionaryRow {
  table: ExportTableSchema;
  field: ExportTableSchema['fields'][number];
}

/** The data dictionary: a line for each field of each table. */
export const dictionaryTable: ExportTable<DictionaryRow> = {
  name: 'dictionary',
  description: 'What each field of each table means.',
  fields: [
    { name: 'table', type: 'string', isRequired: true, description: 'Table.', of: ({ table }) => table.name },
    { name: 'field', type: 'string', isRequired: true, description: 'Field.', of: ({ field }) => field.name },
    { name: 'type', type: 'string', isRequired: true, description: 'Type of its values.', of: ({ field }) => field.type },
    { name: 'description', type: 'string', isRequired: true, description: 'Meaning.', of: ({ field }) => field.description },
    {
      name: 'values',
      type: 'string',
      description: 'The only values that it may have.',
      of: ({ field }): CsvCell => field.values?.join(' ') ?? null,
    },
  ],
};

export const listDictionaryRows = (tables: readonly ExportTableSchema[]): DictionaryRow[] =>
  tables.flatMap((table) => table.fields.map((field) => ({ table, field })));

/** What the folder holds, for whoever unpacks it. */
export function createReadme(tables: readonly ExportTableSchema[], description: ExportDescription): string {
  const { consortium, basis, through, readFrom } = description;
  return [
    `Figures of ${consortium}`,
    '',
    `Through period ${through}: ${basisTexts[basis]}. Read at ${readFrom} (UTC).`,
    'It holds what the membership that asked for it may read, and nothing else.',
    '',
    ...tables.map(({ name, description: about }) => `${fileNameOf(name)}: ${about}`),
    'datapackage.json: the same for programs (Frictionless Data Package).',
    '',
    'The files are CSV in UTF-8 with commas and decimal points. An empty field is no value, never 0.',
    'A figure that is illustrative was never published: it stands there as an example.',
    'A text that begins like a formula has an apostrophe before it, so that no spreadsheet works it out.',
    '',
  ].join('\r\n');
}
