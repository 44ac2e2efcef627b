import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Criterion } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import type { ContestResult } from '../jury/judgingClient.ts';
import { decisiveWeights, rankChangesByAdjustment } from './resultAnalysis.ts';

interface ResultInterpretationProps {
  result: ContestResult;
  criteria: readonly Criterion[];
  titleOf: (solutionId: number) => string;
  nameOf: (jurorId: number) => string;
}

const proseStyle = { maxWidth: '72ch' } as const;

/** Explains how stable first place is: whether a changed weight changes it, and which. */
function FirstPlaceRobustness({ result: { firstPlace }, criteria, titleOf }: ResultInterpretationProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const titles = (ids: readonly number[]) => formats.list(ids.map(titleOf));
  const nameOf = (criterionId: number) => criteria.find(({ id }) => id === criterionId)?.name ?? `#${criterionId}`;
  return (
    <Section id="first-place" title={translate('result.firm')}>
      <Typography sx={proseStyle}>
        {translate(firstPlace.survives ? 'result.survives' : 'result.hangs', { titles: titles(firstPlace.first) })}
      </Typography>
      {!firstPlace.survives && (
        <ul>
          {decisiveWeights(firstPlace).map(({ criterionId, tenths, first }) => (
            <li key={`${criterionId} ${tenths}`}>
              {translate(tenths > 10 ? 'result.heavier' : 'result.lighter', { name: nameOf(criterionId), titles: titles(first) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Explains why the adjusted ranking may differ from the plain one, with the figures of this jury. */
function AdjustmentExplanation({ result: { ranking, leniency }, titleOf, nameOf }: ResultInterpretationProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const moved = rankChangesByAdjustment(ranking);
  return (
    <Section id="adjusted" title={translate('result.whyAdjusted')}>
      <Typography sx={proseStyle}>{translate('result.adjustedText')}</Typography>
      {leniency === null ? (
        <Typography sx={{ ...proseStyle, mt: 1 }}>{translate('result.notAdjusted')}</Typography>
      ) : (
        <>
          <ul>
            {leniency.map(({ jurorId, by }) => (
              <li key={jurorId}>
                {translate(by > 0 ? 'result.milder' : by < 0 ? 'result.stricter' : 'result.asOthers', {
                  name: nameOf(jurorId),
                  by: formats.figure(Math.abs(by), 2),
                })}
              </li>
            ))}
          </ul>
          <Typography sx={proseStyle}>
            {moved.length === 0
              ? translate('result.samePlaces')
              : translate('result.otherPlaces', {
                  names: formats.list(
                    moved.map(({ solutionId, from, to }) => translate('result.moved', { title: titleOf(solutionId), from, to })),
                  ),
                })}
          </Typography>
        </>
      )}
    </Section>
  );
}

/** Explains the ranking in plain language. */
export const ResultInterpretation = (props: ResultInterpretationProps) => (
  <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
    <FirstPlaceRobustness {...props} />
    <AdjustmentExplanation {...props} />
  </Box>
);
