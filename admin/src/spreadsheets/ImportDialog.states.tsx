import type { ComponentStates } from '../../gallery/componentStates.ts';
import type { ImportRow } from './importClient.ts';
import { ImportDialog } from './ImportDialog.tsx';
import type { ImportState } from './useImport.ts';

const nothing = () => undefined;

const createRow = (rest: Partial<ImportRow> = {}): ImportRow => ({
  row: 5,
  assignmentId: 11,
  code: 'TRAININGS',
  indicator: 'Trainings held',
  outcome: 'changed',
  changes: [{ field: 'value', old: 4, new: 7 }],
  problems: [],
  valueType: 'count',
  decimals: 0,
  findings: [],
  odd: [],
  ...rest,
});

const stateOf = (state: Partial<ImportState>) => ({
  element: (
    <ImportDialog
      state={{
        file: new File([], 'figures-P5.xlsx'),
        step: 'shown',
        preview: null,
        overwrite: new Set(),
        error: null,
        isRefreshed: false,
        ...state,
      }}
      onOverwrite={nothing}
      onEnter={nothing}
      onChooseFile={nothing}
      onStop={nothing}
      onClose={nothing}
    />
  ),
});

const previewOf = (...rows: ImportRow[]) => ({ token: 'one', same: 12, ignored: [], rows });

export default {
  reading: stateOf({ step: 'reading' }),
  'nothing to import': stateOf({ preview: previewOf() }),
  changes: stateOf({
    preview: previewOf(createRow(), createRow({ row: 6, outcome: 'new', changes: [{ field: 'value', old: null, new: 3 }] })),
  }),
  conflict: stateOf({ preview: previewOf(createRow({ outcome: 'conflict' })), isRefreshed: true }),
  refused: stateOf({
    preview: previewOf(createRow({ outcome: 'refused', problems: [{ row: 5, field: 'value', message: 'Whole numbers only.' }] })),
  }),
  'ignored cells': stateOf({
    preview: {
      ...previewOf(createRow()),
      ignored: [{ row: 9, column: 'K', message: 'This column is not part of the template.' }],
    },
  }),
  error: stateOf({ error: 'This is no spreadsheet.' }),
  entering: stateOf({ step: 'importing', preview: previewOf(createRow()) }),
} satisfies ComponentStates;
