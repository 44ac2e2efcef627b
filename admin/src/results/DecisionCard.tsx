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
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import type { VerifyDecisionResponse } from '../jury/judgingClient.ts';

type VerificationResult = { isValid: boolean; message: string };

/** Recomputes hash and ranks from the decision record, and shows whether they match the stored ones. */
function DecisionVerification({ decision }: { decision: Decision }) {
  const translate = useTranslate();
  const [verification, setVerification] = useState<VerificationResult | null>(null);
  const [isVerifying, setVerifying] = useState(false);
  async function verify() {
    setVerifying(true);
    try {
      const { hashMatches, resultMatches } = await getJson<VerifyDecisionResponse>(`/decisions/${decision.id}/verify`);
      const key = !hashMatches ? 'hashDiffers' : resultMatches ? 'verified' : 'resultDiffers';
      setVerification({ isValid: hashMatches && resultMatches, message: translate(`result.${key}`) });
    } catch (error) {
      const { message } = problemOf(error);
      setVerification({ isValid: false, message: translate(message, { _: message }) });
    } finally {
      setVerifying(false);
    }
  }
  return (
    <Box sx={{ mt: 1.5 }}>
      <Button variant="outlined" loading={isVerifying} onClick={() => void verify()}>
        {translate('result.verify')}
      </Button>
      <div role="status">
        {verification && (
          <Alert severity={verification.isValid ? 'success' : 'error'} sx={{ mt: 1 }}>
            {verification.message}
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

/** The decision: awards, statement of the organiser and hash of the record. */
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
      <DecisionVerification decision={decision} />
      <Stack direction="row" sx={{ gap: 2, mt: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <Link href={`/public/contests/${contest.slug}`}>{translate('result.publicPage')}</Link>
        {contest.state === 'decided' && <TransitionButton resource="contests" record={contest} action="archive" keys="result" />}
      </Stack>
    </Section>
  );
}
