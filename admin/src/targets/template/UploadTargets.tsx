import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';
import { SheetFileInput } from '../../spreadsheets/SheetFileInput.tsx';
import { readTargetFile, type TargetFile } from './targetFile.ts';

/** The choice of a file with targets: the downloaded table, as it was changed in a spreadsheet. */
export function UploadTargets({ onRead }: { onRead: (file: TargetFile) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const read = async (file: File) => {
    setReading(true);
    try {
      onRead(await readTargetFile(file));
    } catch (error) {
      const { errors, message } = problemOf(error);
      notify(errors.file ?? message, { type: 'error' });
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <Button title={translate('targets.upload.help')} aria-busy={isReading} onClick={() => isReading || input.current?.click()}>
        {translate(isReading ? 'targets.upload.reading' : 'targets.upload.choose')}
      </Button>
      <SheetFileInput ref={input} onChoose={(file) => void read(file)} />
    </>
  );
}
