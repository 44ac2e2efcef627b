import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import UndoIcon from '@mui/icons-material/Undo';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { problemOf } from '../data/problem.ts';
import { useFormats } from '../resource/format.ts';
import { type ImportedFile, getImportedFiles, undoImport } from './importedFilesClient.ts';

interface ImportedFilesProps {
  periodId: number;
  isLocked: boolean;
  /** Called after an import was undone. */
  onUndone: () => void;
}

/** Query key of the imported files of a period; an import invalidates it. */
export const importsQueryKey = (periodId: number) => ['imports', periodId] as const;

/** The imported files, each with an undo button while its figures are unchanged. */
export function ImportedFiles({ periodId, isLocked, onUndone }: ImportedFilesProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const { data = [], refetch } = useQuery({
    queryKey: importsQueryKey(periodId),
    queryFn: ({ signal }) => getImportedFiles(periodId, signal),
  });
  if (data.length === 0) return null;
  const undo = async ({ id }: ImportedFile) => {
    setBusy(true);
    try {
      const { undone } = await undoImport(id);
      announce(translate('spreadsheets.undone', { smart_count: undone }));
      notify('spreadsheets.undone', { messageArgs: { smart_count: undone } });
      onUndone();
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setBusy(false);
      await refetch();
    }
  };
  const fileText = ({ fileName, written, enteredBy, enteredAt }: ImportedFile) =>
    translate('spreadsheets.enteredFile', {
      name: fileName,
      figures: translate('spreadsheets.figures', { smart_count: written }),
      who: enteredBy ?? translate('figures.somebody'),
      when: formats.instant(enteredAt),
    });
  const statusText = ({ undoneAt, canUndo }: ImportedFile) => {
    if (undoneAt !== null) return translate('spreadsheets.undoneAt', { when: formats.instant(undoneAt) });
    return canUndo || isLocked ? null : translate('spreadsheets.changedAfter');
  };
  return (
    <Box component="details" onToggle={() => void refetch()} sx={{ flexBasis: '100%', ml: 1 }}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', width: 'fit-content', minHeight: 24 }}>
        {translate('spreadsheets.files', { smart_count: data.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {data.map((file) => (
          <li key={file.id}>
            <Typography variant="body2" component="span">
              {fileText(file)} {statusText(file)}
            </Typography>
            {file.canUndo && !isLocked && (
              <Button
                size="small"
                startIcon={<UndoIcon />}
                disabled={isBusy}
                aria-label={translate('spreadsheets.undoOf', { name: file.fileName })}
                onClick={() => void undo(file)}
              >
                {translate('spreadsheets.undo')}
              </Button>
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
}
