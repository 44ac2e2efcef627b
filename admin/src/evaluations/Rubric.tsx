import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Evaluation, type EvidenceLink, evaluationCriteria, type Judgement } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { judgementOf } from './judgementOf.ts';
import { rubricRow } from './rubricRow.ts';

/** A piece of evidence: a page of this product, or another address, in its own tab. */
function Evidence({ label, address }: EvidenceLink) {
  return address.startsWith('/') ? (
    <Link component={RouterLink} to={address}>
      {label}
    </Link>
  ) : (
    <Link href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </Link>
  );
}

function CriterionRow({ judgement: { criterion, rating, reasoning, evidence } }: { judgement: Judgement }) {
  const translate = useTranslate();
  return (
    <Box sx={rubricRow}>
      <div>
        <Typography variant="h3" sx={{ fontSize: '1rem' }}>
          {translate(`evaluations.criteria.${criterion}`)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate(`evaluations.questions.${criterion}`)}
        </Typography>
      </div>
      {rating === null ? (
        <Typography color="text.secondary">{translate('evaluations.rubric.notRated')}</Typography>
      ) : (
        <Typography sx={{ fontWeight: 600 }}>{translate(`evaluations.ratings.${rating}`)}</Typography>
      )}
      <div>
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>{reasoning}</Typography>
        {evidence.length > 0 && (
          <Typography variant="body2" component="div" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
            {translate('evaluations.rubric.evidence')}
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {evidence.map((link) => (
                <li key={`${link.label} ${link.address}`}>
                  <Evidence {...link} />
                </li>
              ))}
            </Box>
          </Typography>
        )}
      </div>
    </Box>
  );
}

/** The judgements of the evaluation in context, one row for each criterion. */
export function Rubric() {
  const evaluation = useRecordContext<Evaluation>();
  const translate = useTranslate();
  if (!evaluation) return null;
  return (
    <Section id="rubric" title={translate('evaluations.rubric.title')}>
      {evaluationCriteria.map((criterion) => (
        <CriterionRow key={criterion} judgement={judgementOf(evaluation.judgements, criterion)} />
      ))}
    </Section>
  );
}
