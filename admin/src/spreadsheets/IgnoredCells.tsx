import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { ImportPreview } from './importClient.ts';

/** The cells of a file that are not imported, each with its position. */
export function IgnoredCells({ ignored }: Pick<ImportPreview, 'ignored'>) {
  const translate = useTranslate();
  const locationOf = ({ row, column }: ImportPreview['ignored'][number]) =>
    [
      row === null ? null : translate('spreadsheets.rowOf', { row }),
      column === null ? null : translate('spreadsheets.columnOf', { column }),
    ].filter((each) => each !== null);
  return (
    <Alert severity="warning">
      {translate('spreadsheets.ignored')}
      <ul>
        {ignored.map((each) => (
          <li key={`${each.row} ${each.column} ${each.message}`}>
            {[locationOf(each).join(', '), each.message].filter(Boolean).join(': ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
