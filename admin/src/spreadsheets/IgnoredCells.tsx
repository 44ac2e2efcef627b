import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { ImportPreview } from './importClient.ts';

interface IgnoredCellsProps extends Pick<ImportPreview, 'ignored'> {
  /** The key of what stands above them. */
  heading: string;
}

/** What of a file is not imported, each with its position. */
export function IgnoredCells({ ignored, heading }: IgnoredCellsProps) {
  const translate = useTranslate();
  const locationOf = ({ row, column }: ImportPreview['ignored'][number]) =>
    [
      row === null ? null : translate('spreadsheets.rowOf', { row }),
      column === null ? null : translate('spreadsheets.columnOf', { column }),
    ].filter((each) => each !== null);
  return (
    <Alert severity="warning">
      {translate(heading)}
      <ul>
        {ignored.map((each, at) => (
          <li key={`${at} ${each.message}`}>{[locationOf(each).join(', '), each.message].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </Alert>
  );
}
