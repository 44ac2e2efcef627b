import { useTranslate } from 'react-admin';
import { type DisseminationPlan, planNumbers } from '@pilotage/shared';
import { useLastEditorName } from '../../conflicts/useLastEditorName.ts';
import { EntryConflict } from '../../grid/EntryConflict.tsx';
import { useFormats } from '../../resource/format.ts';
import type { PlanOutbox, UnsentPlan } from './PlanOutbox.ts';

interface PlanConflictProps {
  unsent: UnsentPlan;
  ours: DisseminationPlan | null;
  outbox: PlanOutbox;
}

/** Both versions of a plan that somebody else changed meanwhile, and the choice. */
export function PlanConflict({ unsent, ours, outbox }: PlanConflictProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const theirs = unsent.theirs?.cell ?? null;
  const editorName = useLastEditorName('disseminationPlans', theirs?.id ?? unsent.base?.id);
  const different = planNumbers.filter((number) => (theirs?.[number] ?? null) !== (ours?.[number] ?? null));
  /** All that differs, so that nobody overwrites what is not named. */
  const describe = (plan: DisseminationPlan | null): string =>
    plan === null
      ? translate('dissemination.plan.nothing')
      : formats.list(
          different.map((number) => {
            const value = plan[number];
            const figure = value === null ? translate('dissemination.plan.notSaid') : formats.figure(value);
            return `${translate(`resources.disseminationPlans.fields.${number}`)} ${figure}`;
          }),
        );
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
