import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CompareChoices } from './useCompareChoices.ts';
import { choicesOfView } from './views.ts';

/** The choices in words, for paper, where the inputs are not printed. */
export function PrintedChoices({ choices: { view, indicator, by, basis, module } }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const available = choicesOfView[view];
  const parts = [
    available.indicator === null ? '' : (indicator?.name ?? translate('compare.all')),
    available.groupings.length > 0 ? translate('compare.printedBy', { grouping: translate(`compare.groupings.${by}`) }) : '',
    available.basis ? translate('compare.printedBasis', { basis: translate(`compare.bases.${basis}`) }) : '',
    module === '' ? '' : translate('compare.moduleNumber', { number: module }),
  ].filter((part) => part !== '');
  return <Typography sx={{ display: 'none', '@media print': { display: 'block', mb: 1 } }}>{parts.join(' · ')}</Typography>;
}
