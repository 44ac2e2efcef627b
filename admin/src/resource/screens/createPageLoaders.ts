import type { ComponentType } from 'react';
import { type ResourceName, resourceOf } from '@pilotage/shared';
import type { ListSort } from '../lists/listTab.ts';
import type { FormDeclaration, FormEntry } from './formDeclaration.ts';
import { loadPageCreators } from './loadPageCreators.ts';
import type { PageName, ScreensDeclaration } from './screensDeclaration.ts';

const isList = <T>(value: readonly T[] | object): value is readonly T[] => Array.isArray(value);

/** A component is a function, or an object of React's own, as `lazy` makes it. */
const isComponent = (part: object): part is ComponentType => typeof part === 'function' || '$$typeof' in part;

const toForm = <N extends ResourceName>(part: readonly FormEntry<N>[] | FormDeclaration<N>): FormDeclaration<N> =>
  isList(part) ? { fields: part } : part;

/** The order in which the list begins; undefined where it is a component of its own. */
const sortOf = <N extends ResourceName>(list: ScreensDeclaration<N>['list']): ListSort | undefined =>
  list && !isComponent(list) ? list.sort : undefined;

type PageLoaders = Record<PageName, () => Promise<ComponentType>>;

/** How each declared page is made. A form makes a page for each of its verbs that the resource has. */
export function createPageLoaders<N extends ResourceName>(
  resource: N,
  { list, show, form, create, edit }: ScreensDeclaration<N>,
): Partial<PageLoaders> {
  const { verbs } = resourceOf(resource);
  const newForm = create ?? (verbs.includes('create') ? form : undefined);
  const editForm = edit ?? (verbs.includes('update') ? form : undefined);
  const shownForm = editForm && !isComponent(editForm) ? toForm(editForm) : undefined;
  const { list: loadList, show: loadShow, create: loadCreate, edit: loadEdit } = loadPageCreators;
  return {
    ...(list && { list: async () => (isComponent(list) ? list : (await loadList())(resource, list)) }),
    ...(show && {
      show: async () =>
        isComponent(show)
          ? show
          : (await loadShow())(resource, isList(show) ? { fields: show } : show, { order: sortOf(list), lock: shownForm?.lock }),
    }),
    ...(newForm && {
      create: async () => (isComponent(newForm) ? newForm : (await loadCreate())(resource, toForm(newForm))),
    }),
    ...(editForm && {
      edit: async () => (isComponent(editForm) ? editForm : (await loadEdit())(resource, toForm(editForm))),
    }),
  };
}
