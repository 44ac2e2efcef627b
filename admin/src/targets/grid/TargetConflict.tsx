import { useTranslate } from 'react-admin';
import type { Assignment } from '@pilotage/shared';
import { useLastEditorName } from '../../conflicts/useLastEditorName.ts';
import { EntryConflict } from '../../grid/EntryConflict.tsx';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useFormats } from '../../resource/format.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { UnsentTarget } from '../outbox/unsentTarget.ts';

interface TargetConflictProps {
  unsent: UnsentTarget;
  ours: Assignment | null;
  outbox: TargetOutbox;
}

const comparedFields = ['target', 'baseline', 'milestones', 'fromPeriodId', 'untilPeriodId'] as const;
type ComparedField = (typeof comparedFields)[number];

/** Both values of a target that somebody else changed meanwhile, and the choice. */
export function TargetConflict({ unsent, ours, outbox }: TargetConflictProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const theirs = unsent.theirs?.cell ?? null;
  const editorName = useLastEditorName('assignments', theirs?.id ?? unsent.base?.id);
  const isDifferent = (field: ComparedField) => JSON.stringify(theirs?.[field] ?? null) !== JSON.stringify(ours?.[field] ?? null);
  const different = theirs === null || ours === null ? [] : comparedFields.filter(isDifferent);
  const describeLevel = (level: number | null) => (level === null ? translate('targets.noLevel') : formats.figure(level));
  const describeField = (assignment: Assignment, field: ComparedField): string => {
    if (field === 'target') return describeLevel(assignment.target);
    const label = translate(`resources.assignments.fields.${field}`);
    if (field === 'baseline') return `${label} ${describeLevel(assignment.baseline)}`;
    if (field !== 'milestones') return `${label} ${names.period(assignment[field] ?? 0) || translate('targets.noLevel')}`;
    const levels = assignment.milestones.map(({ periodId, value }) => `${names.period(periodId)} ${formats.figure(value)}`);
    return `${label} ${levels.length === 0 ? translate('targets.noLevel') : formats.list(levels)}`;
  };
  /** All that differs, so that nobody overwrites what is not named. */
  const describe = (assignment: Assignment | null): string => {
    if (assignment === null) return translate('targets.notReporting');
    const fields: readonly ComparedField[] = different.length === 0 ? ['target'] : different;
    return formats.list(fields.map((field) => describeField(assignment, field)));
  };
  return (
    <EntryConflict
      editorName={editorName}
      theirs={describe(theirs)}
      ours={describe(ours)}
      onKeepTheirs={() => void outbox.acceptRemote(unsent.address)}
      onTakeOurs={() => outbox.overwriteRemote(unsent.address)}
    />
  );
}
