import { useRef } from 'react';
import { SelectArrayInput, SelectInput, useRecordContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { type Board, boardAudiences, boardRoles } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { choicesOf } from '../resource/fields/choicesOf.ts';

const roleChoices = boardRoles.map((id) => ({ id, name: `resources.memberships.choices.role.${id}` }));

/** Who sees a board: the lead partner alone shares one, with everybody or with some roles. */
export function BoardReadersInput() {
  const role = useActiveMembership()?.role;
  const chosen: unknown = useWatch({ name: 'audience' });
  const { getValues, setValue } = useFormContext();
  const board = useRecordContext<Board>();
  // The form may begin with a draft in which it is not shared any more.
  const rolesBefore = useRef<unknown>(board?.roles ?? []);
  if (role !== 'leadPartner') return null;
  // A board of one's own has no roles. They are kept for who shares it again: without any of them everybody sees it.
  const chooseRoles = (audience: string) => {
    if (audience === 'own') rolesBefore.current = getValues('roles');
    setValue('roles', audience === 'own' ? [] : rolesBefore.current, { shouldDirty: true });
  };
  return (
    <>
      <SelectInput
        source="audience"
        choices={choicesOf('boards', 'audience', boardAudiences)}
        defaultValue="own"
        helperText="boards.audienceHelp"
        onChange={({ target }) => chooseRoles(target.value)}
      />
      {chosen === 'shared' && <SelectArrayInput source="roles" choices={roleChoices} helperText="boards.rolesHelp" />}
    </>
  );
}
