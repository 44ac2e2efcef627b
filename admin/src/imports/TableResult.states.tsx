import type { ComponentStates } from '../../gallery/componentStates.ts';
import type { TableRowPreview } from './tableImportClient.ts';
import { TableResult } from './TableResult.tsx';
import type { TableImportState } from './useTableImport.ts';

const nothing = () => undefined;

const createRow = (rest: Partial<TableRowPreview> = {}): TableRowPreview => ({
  row: 2,
  outcome: 'new',
  values: { name: 'Zavod Dobro', shortName: null, slug: 'zavod-dobro', country: 'SI', city: 'Ljubljana' },
  existingId: null,
  differences: [],
  problems: [],
  ...rest,
});

const longName = 'Mesterséges Intelligencia és Társadalmi Innovációk Fejlesztéséért Közhasznú Alapítvány';

const stateOf = (state: Partial<TableImportState>) => ({
  element: (
    <TableResult
      resource="organisations"
      state={{ file: new File([], 'partners.xlsx'), step: 'shown', preview: null, error: null, isRefreshed: false, ...state }}
      onCreate={nothing}
      onStop={nothing}
    />
  ),
});

const previewOf = (...rows: TableRowPreview[]) => ({
  token: 'one',
  columns: ['name', 'shortName', 'slug', 'country', 'city'],
  ignored: [],
  rows,
});

export default {
  reading: stateOf({ step: 'reading' }),
  new: stateOf({ preview: previewOf(createRow(), createRow({ row: 3, values: { name: longName, country: 'HU' } })) }),
  'there already': stateOf({
    preview: previewOf(
      createRow({ outcome: 'same', existingId: 4 }),
      createRow({
        row: 3,
        outcome: 'differs',
        existingId: 5,
        differences: [{ field: 'country', here: 'AT', inFile: 'SI' }],
      }),
    ),
  }),
  refused: stateOf({
    preview: previewOf(
      createRow(),
      createRow({
        row: 3,
        outcome: 'refused',
        values: { name: longName, country: 'Atlantis' },
        problems: [{ field: 'country', message: 'This is not a country.' }],
      }),
      createRow({ row: 4, outcome: 'refused', problems: [{ field: null, message: 'The same stands in row 2 already.' }] }),
    ),
  }),
  'changed since': stateOf({ preview: previewOf(createRow()), isRefreshed: true }),
  'ignored column': stateOf({
    preview: {
      ...previewOf(createRow()),
      ignored: [{ row: null, column: 'F', message: 'The template has no column “Notes”. Filled cells: 3.' }],
    },
  }),
  error: stateOf({ error: 'This is neither a workbook (.xlsx) nor CSV in UTF-8, or it is damaged or encrypted.' }),
  creating: stateOf({ step: 'importing', preview: previewOf(createRow()) }),
} satisfies ComponentStates;
