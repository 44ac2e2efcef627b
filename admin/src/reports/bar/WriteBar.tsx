import { useRefresh, useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { SubmitReportButton } from '../SubmitReportButton.tsx';
import { useReportQuery } from '../reportClient.ts';
import type { ReportRights } from '../useReportRights.ts';
import type { SectionSaver } from '../words/useSectionSaver.ts';
import { AnnounceButton } from './AnnounceButton.tsx';
import { BarFrame } from '../../resource/actions/BarFrame.tsx';
import { OpenPointsPanel } from './OpenPointsPanel.tsx';
import { useChecklistRefresh } from './useChecklistRefresh.ts';
import { useLeadPartnerName } from './useLeadPartnerName.ts';
import { useOpenPointTexts } from './useOpenPointTexts.ts';

interface WriteBarProps {
  report: Report;
  period: Period;
  rights: ReportRights;
  saver: SectionSaver;
  /** Changes with each saved figure. */
  revision: number;
}

/** The bar of a report that is written: what is open, and who submits it. */
export function WriteBar({ report, period, rights, saver, revision }: WriteBarProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const leadName = useLeadPartnerName();
  const { data } = useReportQuery(report, 'checklist', true);
  const { textsOf, hasUnsavedFigures } = useOpenPointTexts(report);
  useChecklistRefresh(report.id, revision);
  const stateText = translate(`resources.reports.choices.state.${report.state}`);
  return (
    <BarFrame
      label={translate('reports.bar')}
      consequence={rights.canSubmit ? translate('reports.submitConsequence', { name: leadName }) : null}
      actions={
        rights.canSubmit ? (
          <SubmitReportButton report={report} onDone={refresh} settle={saver.settle} />
        ) : (
          rights.canAnnounce && <AnnounceButton report={report} settle={saver.settle} hasUnsavedFigures={hasUnsavedFigures} />
        )
      }
    >
      {data ? (
        <OpenPointsPanel points={textsOf(data.open)} given={data.expected - data.missing.length} expected={data.expected} />
      ) : (
        translate('reports.stateOf', { state: stateText, number: period.number })
      )}
    </BarFrame>
  );
}
