import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { ImportRowCounts } from './countImportRows.ts';
import type { ImportState } from './useImport.ts';

/** What stands in the way of the import, or must be decided before it. */
export function ImportAlerts({ state: { error, isRefreshed }, counts }: { state: ImportState; counts: ImportRowCounts }) {
  const translate = useTranslate();
  return (
    <>
      {isRefreshed && <Alert severity="warning">{translate('spreadsheets.changedSince')}</Alert>}
      {error !== null && (
        <Alert severity="error" role="alert">
          {translate('spreadsheets.failed', { why: translate(error, { _: error }) })}
        </Alert>
      )}
      {counts.refused > 0 && <Alert severity="error">{translate('spreadsheets.refusedHelp')}</Alert>}
      {counts.conflict > 0 && <Alert severity="warning">{translate('spreadsheets.conflictHelp')}</Alert>}
    </>
  );
}
