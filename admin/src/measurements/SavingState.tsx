import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import type { Draft } from './draftCell.ts';
import type { Saving } from './useCellSaving.ts';

interface SavingStateProps {
  saving: Saving;
  draft: Draft;
  cell: Measurement | null;
  written: (figure: number | null | undefined) => string;
  onRetry: () => void;
  onTheirs: (theirs: Measurement) => void;
  onOurs: (theirs: Measurement, ours: Extract<Draft, { kind: 'save' }>) => void;
}

/** What became of a cell, in words: saving, saved, refused and why, or changed by somebody else with both values. */
export function SavingState({ saving, draft, cell, written, onRetry, onTheirs, onOurs }: SavingStateProps) {
  const translate = useTranslate();
  if (saving.kind === 'saving') return <span>{translate('figures.saving')}</span>;
  if (saving.kind === 'refused') {
    return (
      <span>
        {translate('figures.retry', { why: saving.why })}{' '}
        <Button size="small" onClick={onRetry}>
          {translate('figures.again')}
        </Button>
      </span>
    );
  }
  if (saving.kind === 'conflict') {
    const { theirs, ours } = saving;
    return (
      <span>
        {translate('figures.conflict', { theirs: written(theirs.value), ours: written(ours.fields.value) })}
        <Button size="small" onClick={() => onTheirs(theirs)}>
          {translate('figures.keepTheirs')}
        </Button>
        <Button size="small" onClick={() => onOurs(theirs, ours)}>
          {translate('figures.takeOurs')}
        </Button>
      </span>
    );
  }
  if (draft.kind === 'refused') {
    const [one = 0, other = 0] = draft.readings ?? [];
    return <span>{translate(`figures.${draft.why}`, { one: written(one), other: written(other) })}</span>;
  }
  if (cell === null) return <span>{translate('figures.notReported')}</span>;
  if (cell.availability !== 'reported') return <span>{translate(`figures.${cell.availability}`)}</span>;
  return <span>{saving.kind === 'saved' ? translate('figures.saved') : translate(`explain.states.${cell.state}`)}</span>;
}
