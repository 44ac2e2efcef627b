import { memo, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { useNotify, useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { DownloadMenu } from '../data/DownloadMenu.tsx';
import { ImportedFiles, importsQueryKey } from './ImportedFiles.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { SheetFileInput } from './SheetFileInput.tsx';
import { useImport } from './useImport.ts';

interface SpreadsheetActionsProps {
  period: Period;
  isLocked: boolean;
  onEntered: () => void;
}

/** Downloads the figures of a period as a template to fill in offline, and imports it. */
export const SpreadsheetActions = memo(function SpreadsheetActions({ period, isLocked, onEntered }: SpreadsheetActionsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const { state, read, enter, setOverwrite, stop, close } = useImport(period.id, (written) => {
    announce(translate('spreadsheets.entered', { smart_count: written }));
    notify('spreadsheets.entered', { messageArgs: { smart_count: written } });
    void queryClient.invalidateQueries({ queryKey: importsQueryKey(period.id) });
    onEntered();
  });
  const choose = () => input.current?.click();
  return (
    <Box sx={{ flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: 1, ml: -1 }}>
      <DownloadMenu variant="text" label={translate('spreadsheets.template')} path={`/periods/${period.id}/template`} />
      {!isLocked && (
        <>
          <Button startIcon={<UploadIcon />} onClick={choose}>
            {translate('spreadsheets.upload')}
          </Button>
          <SheetFileInput ref={input} onChoose={(file) => void read(file)} />
        </>
      )}
      <ImportedFiles periodId={period.id} isLocked={isLocked} onUndone={onEntered} />
      {state && (
        <ImportDialog
          state={state}
          onOverwrite={setOverwrite}
          onEnter={() => void enter()}
          onChooseFile={choose}
          onStop={stop}
          onClose={close}
        />
      )}
    </Box>
  );
});
