import Button from '@mui/material/Button';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { useLocaleState, useNotify } from 'react-admin';
import { languages } from '@pilotage/shared';
import { downloadFile } from './downloadFile.ts';
import { FormatMenu } from './FormatMenu.tsx';
import { problemOf } from './problem.ts';
import type { TableFormat } from './tableFormats.ts';

interface DownloadMenuProps {
  label: string;
  /** Path under `/api`; the format is appended. */
  path: string;
  query?: Readonly<Record<string, string>>;
  variant?: 'outlined' | 'text';
}

/** Downloads a table that the server makes, in the format that is chosen. */
export function DownloadMenu({ label, path, query = {}, variant = 'outlined' }: DownloadMenuProps) {
  const notify = useNotify();
  const [locale] = useLocaleState();
  const language = languages.find((each) => each === locale) ?? 'en';
  const downloadAs = async (format: TableFormat) => {
    try {
      await downloadFile(`${path}?${new URLSearchParams({ ...query, format, language })}`);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    }
  };
  return (
    <FormatMenu
      onChoose={(format) => void downloadAs(format)}
      trigger={(props) => (
        <Button variant={variant} startIcon={<DownloadIcon />} {...props}>
          {label}
        </Button>
      )}
    />
  );
}
