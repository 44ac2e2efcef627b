import Button from '@mui/material/Button';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { useLocaleState, useNotify } from 'react-admin';
import { languages } from '@pilotage/shared';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { downloadFile } from './downloadFile.ts';
import { problemOf } from './problem.ts';

interface DownloadButtonProps {
  label: string;
  /** What screen readers say, where the label alone does not name the file. */
  name: string;
  /** Path under `/api`; the language of the page is appended. */
  path: string;
  query: Readonly<Record<string, string>>;
}

/** Button that downloads one file, in the language of the page. */
export function DownloadButton({ label, name, path, query }: DownloadButtonProps) {
  const notify = useNotify();
  const [locale] = useLocaleState();
  const { run } = useSingleRun();
  const language = languages.find((each) => each === locale) ?? 'en';
  const download = () =>
    run(async () => {
      try {
        await downloadFile(`${path}?${new URLSearchParams({ ...query, language })}`);
        return true;
      } catch (error) {
        notify(problemOf(error).message, { type: 'error' });
        return false;
      }
    });
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} aria-label={name} onClick={() => void download()}>
      {label}
    </Button>
  );
}
