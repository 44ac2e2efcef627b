import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { DefinitionNote } from '../../indicators/definitions/DefinitionNote.tsx';
import { UnsettledNotes } from '../grid/UnsettledNotes.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import { useFigureText } from '../useFigureText.ts';
import { PanelSection } from './PanelSection.tsx';

const listStyles = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, fontSize: '0.875rem' } as const;
const pairStyles = { display: 'flex', justifyContent: 'space-between', gap: 2 } as const;

/** What the indicator counts, how far the figures have come, the path to the target, and earlier figures. */
export function IndicatorFacts({ row, periods }: { row: FigureRow; periods: readonly Period[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const { indicator, assignment, earlier, progress } = row;
  const total = progress?.value ?? null;
  const attainment = progress?.attainment ?? null;
  const levels = assignment.milestones.toSorted((one, other) => one.periodId - other.periodId);
  return (
    <>
      <PanelSection title={translate('figures.rule')}>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {indicator.countingRule ?? translate('figures.noRule')}
        </Typography>
        <DefinitionNote indicator={indicator} />
        <Typography variant="body2" color="text.secondary">
          {translate(`figures.accumulations.${indicator.accumulation}`)}{' '}
          {indicator.unit !== null && translate('figures.unit', { unit: indicator.unit })}
        </Typography>
      </PanelSection>
      {total !== null && (
        <PanelSection title={translate('figures.soFar')}>
          <Box component="ul" sx={listStyles}>
            <Box component="li" sx={pairStyles}>
              {translate('figures.total')} <strong>{text.level(indicator, total)}</strong>
            </Box>
            {row.unsettled.length > 0 && (
              <li>
                <UnsettledNotes row={row} />
              </li>
            )}
            {typeof progress?.expected === 'number' && (
              <Box component="li" sx={pairStyles}>
                {translate('figures.expectedByNow')} <strong>{text.level(indicator, progress.expected)}</strong>
              </Box>
            )}
            {attainment !== null && (
              <Box component="li" sx={pairStyles}>
                {translate('figures.attainment')} <strong>{formats.percent(attainment)}</strong>
              </Box>
            )}
          </Box>
        </PanelSection>
      )}
      {assignment.target !== null && (
        <PanelSection title={translate('figures.path')}>
          <Box component="ul" sx={listStyles}>
            {assignment.baseline !== null && (
              <Box component="li" sx={pairStyles}>
                {translate('figures.baseline')} <strong>{text.figure(indicator, assignment.baseline)}</strong>
              </Box>
            )}
            {levels.map(({ periodId, value }) => {
              const period = periods.find((each) => each.id === periodId);
              return (
                <Box component="li" key={periodId} sx={pairStyles}>
                  {period ? `P${period.number}, ${formats.day(period.endsOn)}` : ''}{' '}
                  <strong>{text.figure(indicator, value)}</strong>
                </Box>
              );
            })}
            <Box component="li" sx={pairStyles}>
              <span>
                {translate('figures.target')}
                {assignment.illustrative && <IllustrativeIcon />}
              </span>
              <strong>{text.figure(indicator, assignment.target)}</strong>
            </Box>
          </Box>
        </PanelSection>
      )}
      {earlier.length > 0 && (
        <PanelSection title={translate('figures.earlier')}>
          <Box component="ul" sx={listStyles}>
            {earlier.map(({ period, cell }) => (
              <li key={period.id}>
                <Box sx={pairStyles}>
                  P{period.number} <strong>{text.cell(indicator, cell)}</strong>
                </Box>
                {cell.comment !== null && indicator.valueType !== 'text' && (
                  <Typography variant="body2" color="text.secondary">
                    {cell.comment}
                  </Typography>
                )}
              </li>
            ))}
          </Box>
        </PanelSection>
      )}
    </>
  );
}
