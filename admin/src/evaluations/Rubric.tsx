import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Evaluation, type EvidenceLink, evaluationCriteria } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { judgementOf } from './judgementOf.ts';

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

/** The judgements of the evaluation in context as a table, one row for each criterion. */
export function Rubric() {
  const evaluation = useRecordContext<Evaluation>();
  const translate = useTranslate();
  if (!evaluation) return null;
  const columns = [
    { id: 'criterion', header: translate('evaluations.rubric.criterion'), isRowHeader: true, minWidth: 140 },
    { id: 'rating', header: translate('evaluations.rubric.rating'), minWidth: 90 },
    { id: 'reasoning', header: translate('evaluations.rubric.reasoning'), minWidth: 240 },
    { id: 'evidence', header: translate('evaluations.rubric.evidence'), minWidth: 140 },
  ];
  const rows = evaluationCriteria.map((criterion, id) => {
    const { rating, reasoning, evidence } = judgementOf(evaluation.judgements, criterion);
    return {
      id,
      cells: {
        criterion: (
          <>
            {translate(`evaluations.criteria.${criterion}`)}
            <Typography variant="body2" color="text.secondary">
              {translate(`evaluations.questions.${criterion}`)}
            </Typography>
          </>
        ),
        rating:
          rating === null ? (
            translate('evaluations.rubric.notRated')
          ) : (
            <strong>{translate(`evaluations.ratings.${rating}`)}</strong>
          ),
        reasoning: <span style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{reasoning}</span>,
        evidence:
          evidence.length === 0
            ? translate('evaluations.rubric.noEvidence')
            : evidence.map((link) => (
                <div key={`${link.label} ${link.address}`}>
                  <Evidence {...link} />
                </div>
              )),
      },
    };
  });
  return (
    <div style={{ gridColumn: '1 / -1', minWidth: 0 }}>
      <Section id="rubric" title={translate('evaluations.rubric.title')}>
        <SimpleTable label={translate('evaluations.rubric.title')} columns={columns} rows={rows} />
      </Section>
    </div>
  );
}
