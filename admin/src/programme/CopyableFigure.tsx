import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { useFormats } from '../resource/format.ts';
import type { ProgrammeFiguresRow } from './programmeClient.ts';

/** The figures of a row, in the order of the form. */
export const programmeFigures = ['target', 'thisPeriod', 'cumulative'] as const;

interface CopyableFigureProps {
  row: ProgrammeFiguresRow;
  field: (typeof programmeFigures)[number];
}

const percentFactor = 100;

/**
 * One figure, grouped for reading, with a button that copies it ungrouped in the page's language, as the programme's form expects
 * it.
 */
export function CopyableFigure({ row, field }: CopyableFigureProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const formats = useFormats();
  const figure = row[field];
  const isRatio = row.valueType === 'ratio';
  if (figure === null) {
    const isNotSummed = field === 'thisPeriod' && row.cumulative !== null;
    return (
      <Box component="span" sx={{ color: 'text.secondary', pr: 4.5 }}>
        {translate(isNotSummed ? 'programme.notAdded' : 'programme.none')}
      </Box>
    );
  }
  const formatted = isRatio ? formats.percent(figure, row.decimals) : formats.figure(figure, row.decimals);
  const unformatted = formats.spoken(isRatio ? figure * percentFactor : figure, row.decimals);
  const messageArgs = { field: translate(`programme.${field}`), indicator: row.name, figure: unformatted };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(unformatted);
      announce(translate('programme.copied', messageArgs));
      notify('programme.copied', { messageArgs });
    } catch {
      notify('programme.notCopied', { type: 'warning' });
    }
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}>
      {formatted}
      <IconButton size="small" aria-label={translate('programme.copy', messageArgs)} onClick={() => void copy()}>
        <CopyIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
