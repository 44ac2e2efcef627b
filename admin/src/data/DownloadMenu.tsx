import { useId, useState } from 'react';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { languages } from '@pilotage/shared';
import { downloadFile } from './downloadFile.ts';
import { problemOf } from './problem.ts';

const fileFormats = ['xlsx', 'csv', 'plain'] as const;

interface DownloadMenuProps {
  label: string;
  /** Path under `/api`; the format is appended. */
  path: string;
  query?: Readonly<Record<string, string>>;
  variant?: 'outlined' | 'text';
}

/** Download menu: a workbook, a CSV for the language of the page, or a plain CSV. */
export function DownloadMenu({ label, path, query = {}, variant = 'outlined' }: DownloadMenuProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const language = languages.find((each) => each === locale) ?? 'en';
  const downloadAs = async (format: (typeof fileFormats)[number]) => {
    setAnchor(null);
    try {
      await downloadFile(`${path}?${new URLSearchParams({ ...query, format, language })}`);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    }
  };
  return (
    <>
      <Button
        id={`${id}button`}
        variant={variant}
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? `${id}menu` : undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {label}
      </Button>
      <Menu
        id={`${id}menu`}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': `${id}button` } }}
      >
        {fileFormats.map((format) => (
          <MenuItem key={format} onClick={() => void downloadAs(format)}>
            {translate(`files.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
