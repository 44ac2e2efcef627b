import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Criterion } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import type { Result } from './judgingClient.ts';
import { deciding, movedByAdjusting } from './resultWords.ts';

interface ResultReadingProps {
  result: Result;
  criteria: readonly Criterion[];
  titleOf: (solutionId: number) => string;
  nameOf: (jurorId: number) => string;
}

const prose = { maxWidth: '72ch' } as const;

/** How firm first place is: whether it hangs on a weight, and on which. */
function FirstPlace({ result: { firstPlace }, criteria, titleOf }: ResultReadingProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const titles = (ids: readonly number[]) => formats.list(ids.map(titleOf));
  const nameOf = (criterionId: number) => criteria.find(({ id }) => id === criterionId)?.name ?? `#${criterionId}`;
  return (
    <Section id="first-place" title={translate('result.firm')}>
      <Typography sx={prose}>
        {translate(firstPlace.survives ? 'result.survives' : 'result.hangs', { titles: titles(firstPlace.first) })}
      </Typography>
      {!firstPlace.survives && (
        <ul>
          {deciding(firstPlace).map(({ criterionId, tenths, first }) => (
            <li key={`${criterionId} ${tenths}`}>
              {translate(tenths > 10 ? 'result.heavier' : 'result.lighter', { name: nameOf(criterionId), titles: titles(first) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Why the adjusted ranking may differ from the plain one, with the figures of this jury. */
function Adjusted({ result: { ranking, leniency }, titleOf, nameOf }: ResultReadingProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const moved = movedByAdjusting(ranking);
  return (
    <Section id="adjusted" title={translate('result.whyAdjusted')}>
      <Typography sx={prose}>{translate('result.adjustedText')}</Typography>
      {leniency === null ? (
        <Typography sx={{ ...prose, mt: 1 }}>{translate('result.notAdjusted')}</Typography>
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
          <Typography sx={prose}>
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

/** What the ranking says in plain words. */
export const ResultReading = (props: ResultReadingProps) => (
  <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
    <FirstPlace {...props} />
    <Adjusted {...props} />
  </Box>
);
