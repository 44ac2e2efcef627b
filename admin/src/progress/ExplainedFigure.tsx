import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Indicator, ProgressRow } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { figureOf } from './figureOf.ts';
import { wayFrom } from './wayFrom.ts';

/** The figure itself: how much, of what, how far that is, and what is expected by now. */
export function ExplainedFigure({ figure, indicator }: { figure: ProgressRow; indicator: Indicator }) {
  const translate = useTranslate();
  const formats = useFormats();
  const written = (value: number | null) => (value === null ? '–' : figureOf(value, indicator, formats.locale));
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  const facts = [
    [translate('explain.value'), `${written(figure.value)} ${indicator.valueType === 'ratio' ? '' : (indicator.unit ?? '')}`],
    ...(wayFrom(figure) === null ? [] : [[translate('home.baseline'), written(figure.baseline)]]),
    [translate('compare.target'), written(figure.target)],
    [translate('compare.attainment'), percent(figure.attainment)],
    [translate('compare.expected'), percent(figure.expectedAttainment)],
    [translate('compare.state'), translate(`compare.status.${figure.status ?? 'none'}`)],
    [translate('compare.counted'), translate('compare.nOf', { n: figure.n, of: figure.of })],
  ];
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))' }}>
      {facts.map(([name, value], index) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, fontWeight: 650, fontSize: index === 0 ? '1.5rem' : '1.125rem', lineHeight: 1.4 }}
          >
            {value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
