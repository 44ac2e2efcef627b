import { useId, useState } from 'react';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { Indicator, Measurement } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { useFigureText } from '../useFigureText.ts';
import type { Outbox } from '../outbox/Outbox.ts';
import type { UnsentCell } from '../outbox/unsentCellStorage.ts';
import { useCellHistory } from '../panel/useCellHistory.ts';

interface ConflictChoiceProps {
  name: string;
  indicator: Indicator;
  unsent: UnsentCell;
  ours: Measurement | null;
  outbox: Outbox;
}

/** Conflict of a cell with another user: both values, the other user and the time, and the choice. */
export function ConflictChoice({ name, indicator, unsent, ours, outbox }: ConflictChoiceProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const theirs = unsent.theirs?.cell ?? null;
  const { changes } = useCellHistory(theirs?.id ?? unsent.base?.id ?? null);
  const [last] = changes;
  const describeCell = (cell: Measurement | null) => {
    if (cell === null) return translate('figures.notReported');
    const comment = cell.comment !== null && indicator.valueType !== 'text' ? `, ${cell.comment}` : '';
    return `${text.cell(indicator, cell)}${comment}`;
  };
  const actorName = last?.actorName ?? translate('figures.somebody');
  const choose = (resolve: () => void) => {
    setAnchor(null);
    resolve();
  };
  return (
    <span className="state error">
      <ErrorIcon aria-hidden="true" />
      <span>
        {translate('figures.changedTo', { who: actorName, theirs: describeCell(theirs), ours: describeCell(ours) })}{' '}
        <button
          type="button"
          className="small"
          aria-haspopup="dialog"
          aria-label={translate('figures.chooseOf', { indicator: name })}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {translate('figures.choose')}
        </button>
      </span>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, sx: { p: 2.5, maxWidth: 360, display: 'grid', gap: 1.5 } } }}
      >
        <Typography id={id} variant="h3" component="h2">
          {translate('figures.conflictTitle', { indicator: name })}
        </Typography>
        <Typography>
          {last ? translate('figures.conflictWho', { who: actorName, when: formats.instant(last.at) }) : actorName}{' '}
          <strong>{describeCell(theirs)}</strong>
        </Typography>
        <Typography>
          {translate('figures.yours')} <strong>{describeCell(ours)}</strong>
        </Typography>
        <Button variant="outlined" onClick={() => choose(() => void outbox.acceptRemote(unsent.address))}>
          {translate('figures.keepTheirs', { value: describeCell(theirs) })}
        </Button>
        <Button variant="contained" onClick={() => choose(() => outbox.overwriteRemote(unsent.address))}>
          {translate('figures.takeOurs', { value: describeCell(ours) })}
        </Button>
      </Popover>
    </span>
  );
}
