import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest, Decision } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { getJson } from '../data/request.ts';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { StateStep } from '../resource/StateStep.tsx';
import type { Verified } from './judgingClient.ts';

type Answer = { isRight: boolean; words: string };

/** Works hash and places out anew from the record, and says whether they are as they were decided. */
function Verify({ decision }: { decision: Decision }) {
  const translate = useTranslate();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsking, setAsking] = useState(false);
  async function verify() {
    setAsking(true);
    try {
      const { hashMatches, resultMatches } = await getJson<Verified>(`/decisions/${decision.id}/verify`);
      const key = !hashMatches ? 'hashDiffers' : resultMatches ? 'verified' : 'resultDiffers';
      setAnswer({ isRight: hashMatches && resultMatches, words: translate(`result.${key}`) });
    } catch (error) {
      const { message } = problemOf(error);
      setAnswer({ isRight: false, words: translate(message, { _: message }) });
    } finally {
      setAsking(false);
    }
  }
  return (
    <Box sx={{ mt: 1.5 }}>
      <Button variant="outlined" loading={isAsking} onClick={() => void verify()}>
        {translate('result.verify')}
      </Button>
      <div role="status">
        {answer && (
          <Alert severity={answer.isRight ? 'success' : 'error'} sx={{ mt: 1 }}>
            {answer.words}
          </Alert>
        )}
      </div>
    </Box>
  );
}

interface DecisionCardProps {
  contest: Contest;
  decision: Decision;
  titleOf: (solutionId: number) => string;
}

/** How the contest was decided: awards, what the organiser said, and the record's fingerprint. */
export function DecisionCard({ contest, decision, titleOf }: DecisionCardProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { record, statement, hash } = decision;
  return (
    <Section id="decision" title={translate('result.decision')}>
      <Typography sx={{ color: 'text.secondary' }}>
        {translate('result.decidedAt', { at: formats.instant(record.decidedAt) })}
      </Typography>
      {record.awards.length === 0 ? (
        <Typography sx={{ mt: 1 }}>{translate('result.noAwards')}</Typography>
      ) : (
        <ul>
          {record.awards.map(({ solutionId, award }) => (
            <li key={`${solutionId} ${award}`}>
              {award}:{' '}
              <Link component={RouterLink} to={`/solutions/${solutionId}/show`}>
                {titleOf(solutionId)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {statement !== null && (
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch', my: 1 }}>{statement}</Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.5 }}>
        {translate('result.hash')}
      </Typography>
      <Typography component="code" sx={{ fontFamily: 'monospace', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        {hash}
      </Typography>
      <Verify decision={decision} />
      <Stack direction="row" sx={{ gap: 2, mt: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <Link href={`/public/contests/${contest.slug}`}>{translate('result.publicPage')}</Link>
        {contest.state === 'decided' && <StateStep resource="contests" record={contest} action="archive" keys="result" />}
      </Stack>
    </Section>
  );
}
