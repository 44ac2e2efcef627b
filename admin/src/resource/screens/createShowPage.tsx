import { type ComponentType, isValidElement, type ReactElement } from 'react';
import { Labeled, type RaRecord, Show, SimpleShowLayout } from 'react-admin';
import type { ListSort } from '../lists/listTab.ts';
import { choiceValuesOf, type ResourceName, resourceOf } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { DuplicateButton } from '../actions/DuplicateButton.tsx';
import { RecordTabs } from '../related/RecordTabs.tsx';
import { PageState } from '../states/PageState.tsx';
import { stateToneOf } from '../states/stateTones.ts';
import { createField } from './createField.tsx';
import { RecordPath } from './RecordPath.tsx';
import type { ShowDeclaration, ShowEntry } from './showDeclaration.ts';

function createPart<N extends ResourceName>(resource: N, entry: ShowEntry<N>): ReactElement {
  if (typeof entry === 'string') return createField(resource, { key: entry, source: entry, isLinked: true });
  if (isValidElement(entry)) return entry;
  if ('source' in entry) return createField(resource, { key: entry.source, isLinked: true, ...entry });
  return (
    <Labeled key={entry.label} label={entry.label}>
      {entry.content}
    </Labeled>
  );
}

/** Whether a part of the page is the state of the record, which stands beside the heading. */
function isState<N extends ResourceName>(resource: N, entry: ShowEntry<N>): entry is ShowEntry<N> & string {
  if (typeof entry !== 'string') return false;
  const schema = resourceOf(resource).fields[entry];
  const [value] = schema ? choiceValuesOf(schema) : [];
  return value !== undefined && stateToneOf(resource, entry, value) !== undefined;
}

interface ShowSurroundings {
  /** The order of the list, in which the records before and after it are found. */
  order?: ListSort | undefined;
  /** Says why the form of the record is locked; null: it is not. */
  lock?: ((record: RaRecord) => string | null) | undefined;
}

/** Creates the page of a record: the way to it, its state, its fields with their labels, and tabs with what belongs to it. */
export function createShowPage<N extends ResourceName>(
  resource: N,
  { fields, title, duplicate, listFilterOf, tabs = [] }: ShowDeclaration<N>,
  { order, lock }: ShowSurroundings = {},
): ComponentType {
  const states = fields.filter((entry) => isState(resource, entry));
  const others = fields.filter((entry) => !isState(resource, entry));
  const path = (
    <RecordPath order={order} lock={lock} listFilterOf={listFilterOf}>
      {duplicate && <DuplicateButton resource={resource} clears={duplicate.clears} />}
    </RecordPath>
  );
  return function ShowPage() {
    const ability = useAbility();
    const visible = others.filter(
      (entry) => typeof entry === 'string' || !('needs' in entry && entry.needs) || ability.can(...entry.needs),
    );
    return (
      <Show actions={path} {...(title ? { title } : {})}>
        {states.map((source) => (
          <PageState key={source} source={source} />
        ))}
        <RecordTabs tabs={tabs}>
          <SimpleShowLayout>{visible.map((entry) => createPart(resource, entry))}</SimpleShowLayout>
        </RecordTabs>
      </Show>
    );
  };
}
