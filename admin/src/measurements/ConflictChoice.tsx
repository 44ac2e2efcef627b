import { useId, useState } from 'react';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { Indicator, Measurement } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { useFigureText } from './figureText.ts';
import type { Outbox } from './outbox.ts';
import type { UnsentCell } from './unsentCells.ts';
import { useCellHistory } from './useCellHistory.ts';

interface ConflictChoiceProps {
  name: string;
  indicator: Indicator;
  unsent: UnsentCell;
  ours: Measurement | null;
  outbox: Outbox;
}

/** Somebody else wrote the cell meanwhile: both values, who and when, and the choice. */
export function ConflictChoice({ name, indicator, unsent, ours, outbox }: ConflictChoiceProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const id = useId();
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const theirs = unsent.theirs?.cell ?? null;
  const { changes } = useCellHistory(theirs?.id ?? unsent.base?.id ?? null);
  const [last] = changes;
  const said = (cell: Measurement | null) => {
    if (cell === null) return translate('figures.notReported');
    const comment = cell.comment !== null && indicator.valueType !== 'text' ? `, ${cell.comment}` : '';
    return `${text.cell(indicator, cell)}${comment}`;
  };
  const who = last?.who ?? translate('figures.somebody');
  const choose = (take: () => void) => {
    setOpener(null);
    take();
  };
  return (
    <span className="state error">
      <ErrorIcon aria-hidden="true" />
      <span>
        {translate('figures.changedTo', { who, theirs: said(theirs), ours: said(ours) })}{' '}
        <button
          type="button"
          className="small"
          aria-haspopup="dialog"
          aria-label={translate('figures.chooseOf', { indicator: name })}
          onClick={(event) => setOpener(event.currentTarget)}
        >
          {translate('figures.choose')}
        </button>
      </span>
      <Popover
        open={opener !== null}
        anchorEl={opener}
        onClose={() => setOpener(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, sx: { p: 2.5, maxWidth: 360, display: 'grid', gap: 1.5 } } }}
      >
        <Typography id={id} variant="h3" component="h2">
          {translate('figures.conflictTitle', { indicator: name })}
        </Typography>
        <Typography>
          {last ? translate('figures.conflictWho', { who, when: formats.instant(last.at) }) : who} <strong>{said(theirs)}</strong>
        </Typography>
        <Typography>
          {translate('figures.yours')} <strong>{said(ours)}</strong>
        </Typography>
        <Button variant="outlined" onClick={() => choose(() => void outbox.takeTheirs(unsent.address))}>
          {translate('figures.keepTheirs', { value: said(theirs) })}
        </Button>
        <Button variant="contained" onClick={() => choose(() => outbox.keepOurs(unsent.address))}>
          {translate('figures.takeOurs', { value: said(ours) })}
        </Button>
      </Popover>
    </span>
  );
}
