import { useRef } from 'react';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { fileProblemOf } from '../../data/fileProblemOf.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { SheetFileInput } from '../../spreadsheets/SheetFileInput.tsx';
import { readTargetFile, type TargetFile } from './targetFile.ts';

/** The choice of a file with targets: the downloaded table, as it was changed in a spreadsheet. */
export function UploadTargets({ onRead }: { onRead: (file: TargetFile) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const { isBusy, run } = useSingleRun();
  const read = (file: File) =>
    run(async () => {
      try {
        onRead(await readTargetFile(file));
      } catch (error) {
        notify(fileProblemOf(error), { type: 'error' });
      }
    });
  return (
    <>
      <Button title={translate('targets.upload.help')} loading={isBusy} onClick={() => input.current?.click()}>
        {translate(isBusy ? 'targets.upload.reading' : 'targets.upload.choose')}
      </Button>
      <SheetFileInput ref={input} onChoose={(file) => void read(file)} />
    </>
  );
}
