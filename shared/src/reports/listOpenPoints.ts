import type { CheckResult } from '../checks/runChecks.ts';
import type { OutlierReason } from './findOutlierReasons.ts';
import { type NarrativeSection, narrativeSections } from './report.ts';

type Finding = Pick<CheckResult, 'checkId' | 'assignmentId' | 'kind' | 'severity' | 'settled' | 'against' | 'comparedWith'>;

/** What a report contains, as far as it decides what is still open. */
export interface ReportContents {
  /** The assignments of which a figure is expected. */
  readonly expected: readonly number[];
  /** The assignments that have a figure, or a reason for none. */
  readonly filled: readonly number[];
  /** The results of the checks, settled ones, too. */
  readonly findings: readonly Finding[];
  readonly warnings: readonly { assignmentId: number; odd: readonly OutlierReason[]; hasComment: boolean }[];
  readonly sections: Readonly<Record<NarrativeSection, string | null>>;
  /** The assignments whose figure was accepted by an earlier review: it is locked. */
  readonly accepted: readonly number[];
  /** The remarks of the last return that nobody has answered. */
  readonly unanswered: readonly { assignmentId: number; comment: string }[];
}

/** Something that is still open in a report. */
export type OpenPoint =
  | { readonly kind: 'unanswered'; readonly assignmentId: number; readonly comment: string; readonly blocks: boolean }
  | { readonly kind: 'missing'; readonly assignmentId: number; readonly blocks: boolean }
  | { readonly kind: 'finding'; readonly assignmentId: number; readonly finding: Finding; readonly blocks: boolean }
  | {
      readonly kind: 'warning';
      readonly assignmentId: number;
      readonly odd: readonly OutlierReason[];
      readonly hasComment: boolean;
      readonly blocks: boolean;
    }
  | { readonly kind: 'section'; readonly section: NarrativeSection; readonly blocks: boolean };

/** A jump that a check found keeps being named once it is explained: the reviewer meets it, too. */
const isJumpExplained = ({ kind, severity, settled }: Finding) => kind === 'jump' && severity === 'warning' && settled;

function listWarnings({ findings, warnings }: Pick<ReportContents, 'findings' | 'warnings'>): OpenPoint[] {
  const explained = findings.filter(isJumpExplained).map(({ assignmentId }) => assignmentId);
  const known = warnings.map(({ assignmentId, odd, hasComment }): OpenPoint => {
    const reasons = explained.includes(assignmentId) ? (['jump', ...odd] as const) : odd;
    return { kind: 'warning', assignmentId, odd: reasons, hasComment, blocks: false };
  });
  const others = explained.filter((id) => !warnings.some(({ assignmentId }) => assignmentId === id));
  return [
    ...known,
    ...others.map((assignmentId): OpenPoint => {
      return { kind: 'warning', assignmentId, odd: ['jump'], hasComment: true, blocks: false };
    }),
  ];
}

/**
 * What is still open in a report, in the order in which it is worked off. Whether it can be submitted is decided by the same
 * list: it cannot while a point `blocks`. The others are named before submitting, and it is submitted all the same.
 */
export function listOpenPoints(contents: ReportContents): OpenPoint[] {
  const { expected, filled, sections, unanswered, accepted } = contents;
  // A point is open while somebody can change a figure that it is about: the own one, or one that it is compared with.
  const isChangeable = (assignmentId: number) => !accepted.includes(assignmentId);
  const findings = contents.findings.filter((each) => [each.assignmentId, ...each.comparedWith].some(isChangeable));
  const warnings = contents.warnings.filter(({ assignmentId }) => isChangeable(assignmentId));
  return [
    ...unanswered.map(({ assignmentId, comment }): OpenPoint => ({ kind: 'unanswered', assignmentId, comment, blocks: false })),
    ...expected
      .filter((assignmentId) => !filled.includes(assignmentId))
      .map((assignmentId): OpenPoint => ({ kind: 'missing', assignmentId, blocks: false })),
    ...findings
      .filter(({ settled }) => !settled)
      .map((finding): OpenPoint => ({ kind: 'finding', assignmentId: finding.assignmentId, finding, blocks: true })),
    ...listWarnings({ findings, warnings }),
    ...narrativeSections
      .filter((section) => sections[section] === null)
      .map((section): OpenPoint => ({ kind: 'section', section, blocks: false })),
  ];
}
