import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCanAccess, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { type Attachment, hasVersions, type WorkPlanItem, workPlanMachine } from '@pilotage/shared';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { useActionRequest } from '../resource/actions/useActionRequest.ts';

function ReturnButton({ item }: { item: WorkPlanItem }) {
  const runAction = useActionRequest();
  const { canAccess } = useCanAccess({ resource: 'workPlanItems', action: 'return', record: item });
  if (!canAccess) return null;
  const { id, version } = item;
  return (
    <TextActionButton
      draftKey={`workPlanItems.${id}`}
      keys="workPlan.return"
      label="workPlan.returnComment"
      field="comment"
      kind="reason"
      emphasis="second"
      onSend={(comment) => runAction(`/workPlanItems/${id}/return`, { version, comment }, 'workPlan.returnDone')}
    />
  );
}

const newestFirst = { pagination: { page: 1, perPage: 1 }, sort: { field: 'fileVersion', order: 'DESC' as const } };

/** Submits the item; a deliverable or an output once it has a file that was not approved yet. */
function SubmitButton({ item }: { item: WorkPlanItem }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'workPlanItems', action: 'submit', record: item });
  const needsFiles = hasVersions(item);
  const filter = { subject: 'workPlanItems', subjectId: item.id };
  const { data } = useGetList<Attachment>(
    'attachments',
    { ...newestFirst, filter },
    { enabled: needsFiles && canAccess === true },
  );
  if (!canAccess) return null;
  const isMissing = needsFiles && data !== undefined && (data[0]?.fileVersion ?? 0) <= (item.approvedVersion ?? 0);
  return (
    <>
      <TransitionButton resource="workPlanItems" record={item} action="submit" keys="workPlan" disabled={isMissing} />
      {isMissing && <Typography color="text.secondary">{translate('workPlan.filesNeeded')}</Typography>}
    </>
  );
}

/** What can be done with the item in context in its state. */
export function WorkPlanTransitions() {
  const item = useRecordContext<WorkPlanItem>();
  if (!item) return null;
  const can = (action: string) => workPlanMachine.find(item.state, action) !== undefined;
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center', gridColumn: '1 / -1' }}>
      {can('start') && (
        <TransitionButton resource="workPlanItems" record={item} action="start" keys="workPlan" emphasis="second" />
      )}
      {can('submit') && <SubmitButton item={item} />}
      {can('approve') && <TransitionButton resource="workPlanItems" record={item} action="approve" keys="workPlan" />}
      {can('return') && <ReturnButton item={item} />}
      {can('reopen') && (
        <TransitionButton resource="workPlanItems" record={item} action="reopen" keys="workPlan" emphasis="second" />
      )}
    </Stack>
  );
}
