import { useTranslate } from 'react-admin';
import { type Enrolment, enrolmentStages } from '@pilotage/shared';
import { useLastEditorName } from '../../conflicts/useLastEditorName.ts';
import { EntryConflict } from '../../grid/EntryConflict.tsx';
import { useFormats } from '../../resource/format.ts';
import type { EnrolmentOutbox, UnsentEnrolment } from '../outbox/EnrolmentOutbox.ts';

interface EnrolmentConflictProps {
  unsent: UnsentEnrolment;
  ours: Enrolment | null;
  outbox: EnrolmentOutbox;
}

const comparedFields = [...enrolmentStages, 'parts'] as const;
type ComparedField = (typeof comparedFields)[number];

/** Both versions of a module's figures that somebody else changed meanwhile, and the choice. */
export function EnrolmentConflict({ unsent, ours, outbox }: EnrolmentConflictProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const theirs = unsent.theirs?.cell ?? null;
  const editorName = useLastEditorName('enrolments', theirs?.id ?? unsent.base?.id);
  const isDifferent = (field: ComparedField) => JSON.stringify(theirs?.[field] ?? null) !== JSON.stringify(ours?.[field] ?? null);
  const different = comparedFields.filter(isDifferent);
  const describeField = (enrolment: Enrolment, field: ComparedField): string => {
    const label = translate(`resources.enrolments.fields.${field}`);
    if (field === 'parts') return label;
    const value = enrolment[field];
    return `${label} ${value === null ? translate('academy.unknown') : formats.figure(value)}`;
  };
  /** All that differs, so that nobody overwrites what is not named. */
  const describe = (enrolment: Enrolment | null): string =>
    enrolment === null ? translate('academy.noFigures') : formats.list(different.map((field) => describeField(enrolment, field)));
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
