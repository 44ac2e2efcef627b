import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { useFormats } from '../resource/format.ts';
import type { ProgrammeLine } from './programmeClient.ts';

/** The figures of a line, in the order of the form. */
export const programmeFigures = ['target', 'thisPeriod', 'cumulative'] as const;

interface CopyFigureProps {
  line: ProgrammeLine;
  field: (typeof programmeFigures)[number];
}

const percent = 100;

/** One figure of the form, grouped to be read, and a button that copies it as a form takes it: ungrouped, in the page's language. */
export function CopyFigure({ line, field }: CopyFigureProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const formats = useFormats();
  const figure = line[field];
  const isRatio = line.valueType === 'ratio';
  if (figure === null) {
    const isLeftOut = field === 'thisPeriod' && line.cumulative !== null;
    return (
      <Box component="span" sx={{ color: 'text.secondary', pr: 4.5 }}>
        {translate(isLeftOut ? 'programme.notAdded' : 'programme.none')}
      </Box>
    );
  }
  const shown = isRatio ? formats.percent(figure, line.decimals) : formats.figure(figure, line.decimals);
  const bare = formats.spoken(isRatio ? figure * percent : figure, line.decimals);
  const named = { field: translate(`programme.${field}`), indicator: line.name, figure: bare };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(bare);
      announce(translate('programme.copied', named));
      notify('programme.copied', { messageArgs: named });
    } catch {
      notify('programme.notCopied', { type: 'warning' });
    }
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}>
      {shown}
      <IconButton size="small" aria-label={translate('programme.copy', named)} onClick={() => void copy()}>
        <CopyIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
