import type { OpenPoint, Report } from '@pilotage/shared';
import type { ComponentState, ComponentStates } from '../../../gallery/componentStates.ts';
import { neverAnswered } from '../../../gallery/createFakeFetch.ts';
import { createSession } from '../../../gallery/createSession.ts';
import { saveDraft } from '../../drafts/draftStore.ts';
import { createAssignment, createIndicator, createPeriod } from '../../measurements/measurements.fixtures.ts';
import { createChecklist, createReport } from '../reports.fixtures.ts';
import { useReportRights } from '../useReportRights.ts';
import { useSectionSaver } from '../words/useSectionSaver.ts';
import { WriteBar } from './WriteBar.tsx';

const period = createPeriod();
const open: OpenPoint[] = [
  { kind: 'unanswered', assignmentId: 11, comment: 'Are these all of them?', blocks: false },
  { kind: 'missing', assignmentId: 12, blocks: false },
  { kind: 'warning', assignmentId: 11, odd: ['jump'], hasComment: false, blocks: false },
  { kind: 'section', section: 'highlights', blocks: false },
];
const finding = {
  checkId: 1,
  assignmentId: 11,
  kind: 'range',
  severity: 'error',
  settled: false,
  comparedWith: [],
  against: 100,
} as const;

function Bar({ report }: { report: Report }) {
  const rights = useReportRights(report);
  const saver = useSectionSaver(report);
  return <WriteBar report={report} period={period} rights={rights} saver={saver} revision={0} />;
}

const stateOf = (checklist: unknown, rest: Partial<ComponentState> = {}): ComponentState => ({
  element: <Bar report={createReport()} />,
  server: {
    '/reports/31/checklist': checklist,
    '/assignments': [createAssignment(), createAssignment({ id: 12, indicatorId: 2 })],
    '/indicators': [createIndicator(), createIndicator({ id: 2, code: 'PEOPLE', name: 'People certified' })],
    '/memberships': [{ id: 52, version: 1, userId: 41, organisationId: 3, role: 'partnerManager' }],
  },
  ...rest,
});
const manager = createSession('partnerManager');

export default {
  loading: stateOf(neverAnswered),
  'nothing missing': stateOf(createChecklist(), { session: manager }),
  'staff tell who submits': stateOf(createChecklist(open)),
  'list open': stateOf(createChecklist(open), { session: manager, click: 'button[aria-expanded=false]' }),
  blocked: stateOf(createChecklist([{ kind: 'finding', assignmentId: 11, finding, blocks: true }]), {
    session: manager,
    click: 'button[aria-expanded=false]',
  }),
  'typed and not saved': stateOf(createChecklist(open), {
    click: 'button[aria-expanded=false]',
    prepare: () => {
      saveDraft({ userId: 41, membershipId: 51 }, 'figures.5.12', { statedAvailability: null, texts: ['2.5'], seen: null });
      return () => undefined;
    },
  }),
} satisfies ComponentStates;
