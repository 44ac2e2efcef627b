import { createElement, lazy } from 'react';
import type { RaRecord } from 'react-admin';
import { formatRecordName, type ResourceName } from '@pilotage/shared';
import { loadLaterTexts } from '../../i18n/i18nProvider.ts';
import type { Screens } from './defineScreens.ts';
import { loadPageCreators } from './loadPageCreators.ts';
import type { PageName } from './screensDeclaration.ts';

/**
 * The screens of a resource as react-admin takes them. Their module is loaded when the first of them is opened, side by
 * side with the code of that kind of page.
 */
export function lazyScreens<N extends ResourceName, const P extends PageName>(
  name: N,
  pages: readonly P[],
  load: () => Promise<{ default: Screens<NoInfer<N>, NoInfer<P>> }>,
) {
  const lazyPage = (page: P) =>
    lazy(async () => {
      const [screens] = await Promise.all([load(), loadPageCreators[page](), loadLaterTexts()]);
      const component = await screens.default.loadPage(page);
      // A page may be lazy itself, and React refuses one directly inside another.
      return { default: () => createElement(component) };
    });
  return {
    name,
    ...Object.fromEntries(pages.map((page) => [page, lazyPage(page)])),
    recordRepresentation: (record: RaRecord) => formatRecordName(name, record) ?? String(record.id),
  };
}
