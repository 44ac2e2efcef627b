import { useTranslate } from 'react-admin';
import type { Assignment } from '@pilotage/shared';
import { useLastEditorName } from '../../conflicts/useLastEditorName.ts';
import { useFormats } from '../../resource/format.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { UnsentTarget } from '../outbox/unsentTarget.ts';

interface TargetConflictProps {
  unsent: UnsentTarget;
  ours: Assignment | null;
  outbox: TargetOutbox;
}

const comparedFields = ['target', 'baseline'] as const;

/** Both values of a target that somebody else changed meanwhile, and the choice. */
export function TargetConflict({ unsent, ours, outbox }: TargetConflictProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const theirs = unsent.theirs?.cell ?? null;
  const editorName = useLastEditorName('assignments', theirs?.id ?? unsent.base?.id);
  const describe = (assignment: Assignment | null) => {
    if (assignment === null) return translate('targets.notReporting');
    const [field] = comparedFields.filter((each) => (theirs?.[each] ?? null) !== (ours?.[each] ?? null));
    const level = field === undefined ? assignment.target : assignment[field];
    const text = level === null ? translate('targets.noLevel') : formats.figure(level);
    return field === 'baseline' ? `${translate('resources.assignments.fields.baseline')} ${text}` : text;
  };
  return (
    <>
      <span className="refused">
        {translate('targets.changedTo', {
          who: editorName || translate('figures.somebody'),
          theirs: describe(theirs),
          ours: describe(ours),
        })}
      </span>
      <button type="button" className="small" onClick={() => void outbox.acceptRemote(unsent.address)}>
        {translate('figures.keepTheirs', { value: describe(theirs) })}
      </button>
      <button type="button" className="small" onClick={() => outbox.overwriteRemote(unsent.address)}>
        {translate('figures.takeOurs', { value: describe(ours) })}
      </button>
    </>
  );
}
