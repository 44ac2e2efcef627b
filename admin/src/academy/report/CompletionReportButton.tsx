import { lazy, Suspense, useState } from 'react';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import type { CompletionMapping, Enrolment, Period } from '@pilotage/shared';
import type { EnrolmentBody } from '../outbox/enrolmentBody.ts';
import type { AcademyRow } from '../rows/academyRow.ts';

const CompletionReportDialog = lazy(() => import('./CompletionReportDialog.tsx'));

interface CompletionReportButtonProps {
  rows: readonly AcademyRow[];
  period: Period;
  activeModuleId: number | null;
  shownOf: (row: AcademyRow) => Enrolment | null;
  onEnter: (row: AcademyRow, body: EnrolmentBody) => void;
}

/** The newest first: it counts. */
const newestFirst = { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'DESC' as const } };

/** Opens the import of a completion report. */
export function CompletionReportButton({ rows, period, activeModuleId, shownOf, onEnter }: CompletionReportButtonProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  // What was chosen before is a help: without it the columns are chosen again.
  const {
    data: mappings = [],
    isLoading,
    refetch,
  } = useGetList<CompletionMapping>('completionMappings', newestFirst, {
    enabled: isOpen,
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('academy.report.open')}
      </Button>
      {isOpen && !isLoading && (
        <Suspense fallback={null}>
          <CompletionReportDialog
            rows={rows}
            period={period}
            firstModuleId={activeModuleId}
            mappings={mappings}
            shownOf={shownOf}
            onEnter={onEnter}
            onClose={(hasKept) => {
              setOpen(false);
              if (hasKept) void refetch();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
