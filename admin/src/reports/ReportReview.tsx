import { useCallback, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Switch from '@mui/material/Switch';
import { useStore, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { EvidenceDrawer } from '../discussion/evidence/EvidenceDrawer.tsx';
import { useEvidenceCounts } from '../discussion/evidence/useEvidence.ts';
import { Section } from '../resource/Section.tsx';
import { type ReviewItem, useReportQuery } from './reportClient.ts';
import { ReviewDecision } from './ReviewDecision.tsx';
import { ReviewedFigures } from './ReviewedFigures.tsx';
import { useReviewDraft } from './useReviewDraft.ts';
import { useReviewShortcuts } from './useReviewShortcuts.ts';

/** Review of a submitted report: changed and flagged figures first, previously accepted ones collapsed. */
export function ReportReview({ report }: { report: Report }) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const draft = useReviewDraft(report.id);
  const [hasShortcuts, setHasShortcuts] = useStore('reports.keys', true);
  const [opened, setOpened] = useState<ReviewItem | null>(null);
  const evidence = useEvidenceCounts(report.periodId);
  const { data: items = [], isPending, error } = useReportQuery(report, 'review', true);
  const { accept } = draft;
  const acceptByKey = useCallback(
    (assignmentId: number) => {
      accept(assignmentId);
      announce(translate('reports.lookedAt'));
    },
    [accept, translate],
  );
  useReviewShortcuts(container, hasShortcuts, acceptByKey);
  return (
    <Section id="review" title={translate('reports.review')}>
      {isPending && <Skeleton variant="rounded" height={240} />}
      {error && <Alert severity="error">{error.message}</Alert>}
      <Box ref={container}>
        <FormControlLabel
          control={<Switch checked={hasShortcuts} onChange={(_, isOn) => setHasShortcuts(isOn)} />}
          label={translate('reports.keys')}
        />
        {!isPending && <ReviewedFigures items={items} draft={draft} evidence={evidence} onOpen={setOpened} />}
      </Box>
      <EvidenceDrawer
        subject={opened && { subject: 'measurements', subjectId: opened.cell.id, organisationId: opened.cell.organisationId }}
        name={opened?.indicator.name ?? ''}
        lock={null}
        onClose={() => setOpened(null)}
      />
      <ReviewDecision report={report} draft={draft} figureCount={items.length} />
    </Section>
  );
}
