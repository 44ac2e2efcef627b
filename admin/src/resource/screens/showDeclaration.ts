import type { ReactElement, ReactNode } from 'react';
import type { RaRecord } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import type { ListFilter } from '../lists/listTab.ts';
import type { ShowTab } from '../related/relatedList.ts';
import type { NeededRight, ShownFieldOf } from './screenFields.ts';

interface FieldOptions<N extends ResourceName> {
  source: ShownFieldOf<N>;
  /** i18n key of the text for an empty value. */
  emptyText?: string;
}

/** A part of the page that belongs to no field. */
interface LabelledPart {
  /** i18n key of its label. */
  label: string;
  content: ReactElement;
  needs?: NeededRight;
}

/** A field, a field with options, a labelled part, or any other content. */
export type ShowEntry<N extends ResourceName> = ShownFieldOf<N> | FieldOptions<N> | LabelledPart | ReactElement;

/** What the page of a record says. */
export interface ShowDeclaration<N extends ResourceName> {
  fields: readonly ShowEntry<N>[];
  /** Tabs beside the fields: what belongs to the record. */
  tabs?: readonly ShowTab[];
  /** A new record may begin with the content of this one, but for these fields. */
  duplicate?: { clears: readonly ShownFieldOf<N>[] };
  /** The rows of the list to which the way back leads; default: where the list begins. */
  listFilterOf?: (record: RaRecord) => ListFilter;
  /** Title of the page; default: the name of the record. */
  title?: ReactNode;
}
