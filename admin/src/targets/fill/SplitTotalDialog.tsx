import { useId, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import { NumberField } from '../../resource/inputs/NumberField.tsx';
import { splitTotal } from './splitTotal.ts';

/** An organisation that may get a share: its present target, and whether it reports the indicator. */
export interface SplitParty {
  organisationId: number;
  name: string;
  target: number | null;
  isReporting: boolean;
}

interface SplitTotalDialogProps {
  indicatorName: string;
  decimals: number;
  parties: readonly SplitParty[];
  /** Why one of the shares is no target of its organisation; null where all are. */
  findProblem: (shares: ReadonlyMap<number, number>) => string | null;
  onSplit: (shares: ReadonlyMap<number, number>) => void;
  onClose: () => void;
}

/** Splits one total over organisations, evenly or as their present targets; each share is shown before it is entered. */
export function SplitTotalDialog({ indicatorName, decimals, parties, findProblem, onSplit, onClose }: SplitTotalDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const id = useId();
  const reporting = parties.filter(({ isReporting }) => isReporting);
  const [chosenIds, setChosenIds] = useState<ReadonlySet<number>>(
    () => new Set((reporting.length > 0 ? reporting : parties).map(({ organisationId }) => organisationId)),
  );
  const [total, setTotal] = useState<number | string | null>(null);
  const [method, setMethod] = useState<'evenly' | 'inProportion'>('evenly');
  const chosen = parties.filter(({ organisationId }) => chosenIds.has(organisationId));
  const hasProportion = chosen.some(({ target }) => target !== null && target > 0);
  const weights = chosen.map(({ target }) => (method === 'evenly' || !hasProportion ? 1 : Math.max(0, target ?? 0)));
  const shares = new Map(
    typeof total === 'number'
      ? splitTotal(total, weights, decimals).map((share, index) => [chosen[index]?.organisationId ?? 0, share])
      : [],
  );
  const problem = findProblem(shares);
  const toggle = (organisationId: number) => {
    const next = new Set(chosenIds);
    if (!next.delete(organisationId)) next.add(organisationId);
    setChosenIds(next);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <DialogTitle id={id}>{translate('targets.split.title', { indicator: indicatorName })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <NumberField
          autoFocus
          label={translate('targets.split.total')}
          value={total}
          onRead={setTotal}
          error={problem}
          sx={{ mt: 1 }}
        />
        <RadioGroup
          row
          aria-label={translate('targets.split.how')}
          value={hasProportion ? method : 'evenly'}
          onChange={(_, value) => setMethod(value === 'inProportion' ? 'inProportion' : 'evenly')}
        >
          <FormControlLabel value="evenly" control={<Radio size="small" />} label={translate('targets.split.evenly')} />
          <FormControlLabel
            value="inProportion"
            disabled={!hasProportion}
            control={<Radio size="small" />}
            label={translate('targets.split.inProportion')}
          />
        </RadioGroup>
        <Box component="ul" aria-label={translate('targets.split.shares')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {parties.map(({ organisationId, name }) => {
            const share = shares.get(organisationId);
            return (
              <Box component="li" key={organisationId} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                <FormControlLabel
                  sx={{ flex: 1, minWidth: 0, mr: 0 }}
                  control={
                    <Checkbox size="small" checked={chosenIds.has(organisationId)} onChange={() => toggle(organisationId)} />
                  }
                  label={name}
                />
                <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 650 }}>
                  {share === undefined ? '' : formats.figure(share)}
                </Box>
              </Box>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={shares.size === 0 || problem !== null}
          onClick={() => {
            onSplit(shares);
            onClose();
          }}
        >
          {translate('targets.paste.enter', { smart_count: shares.size })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
