import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFigureTexts } from './useFigureTexts.ts';
import type { KnownFigure } from './knownFigure.ts';
import { type Reason, useReasonTexts } from './useReasonTexts.ts';

export function ReasonList({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  const translate = useTranslate();
  if (reasons.length === 0) return null;
  return (
    <div>
      <Typography variant="h3" sx={{ fontSize: '1rem', mb: 0.5 }}>
        {translate(title)}
      </Typography>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, overflowWrap: 'anywhere' }}>
        {reasons.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </div>
  );
}

interface FigureReasonsProps {
  before: KnownFigure;
  after: KnownFigure;
  /** The figure is shown for so much of budget. */
  hasBudgets?: boolean;
}

/** What made a figure another one: its cells, targets, definition, and the rest; the changes of its value visibly add up. */
export function FigureReasons({ before, after, hasBudgets = false }: FigureReasonsProps) {
  const translate = useTranslate();
  const reasonsOf = useReasonTexts();
  const { figureText, differenceText, isSum } = useFigureTexts();
  const { values, targets, definition, organisations, others, isSameKind } = reasonsOf(before, after, hasBudgets);
  const [was, is] = [before.explanation.figure.value, after.explanation.figure.value];
  if ([values, targets, definition, organisations, others].every(({ length }) => length === 0))
    return <Typography>{translate('citations.nothing')}</Typography>;
  const total = isSum(after.indicator)
    ? translate('citations.together', {
        difference: differenceText(was, is, after.indicator),
        before: figureText(was, before.indicator),
        after: figureText(is, after.indicator),
      })
    : translate('citations.noSum');
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {!isSameKind && <Typography>{translate('citations.redefined')}</Typography>}
      <ReasonList title="citations.values" reasons={values} />
      {values.length > 0 && isSameKind && <Typography sx={{ fontWeight: 650 }}>{total}</Typography>}
      <ReasonList title="citations.targets" reasons={targets} />
      <ReasonList title="citations.definition" reasons={definition} />
      <ReasonList title="citations.organisations" reasons={organisations} />
      <ReasonList title="citations.others" reasons={others} />
    </Box>
  );
}
