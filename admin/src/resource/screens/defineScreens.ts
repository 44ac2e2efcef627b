import type { ComponentType } from 'react';
import type { ResourceName } from '@pilotage/shared';
import { createPageLoaders } from './createPageLoaders.ts';
import type { PageName, PageOf, ScreensDeclaration } from './screensDeclaration.ts';

/** The declared screens of a resource. */
export interface Screens<N extends ResourceName, P extends PageName> {
  resource: N;
  /** Loads a page of the resource. Pages that are not declared do not compile. */
  loadPage: (name: P) => Promise<ComponentType>;
}

/**
 * Defines the screens of a resource. Columns, filters, inputs and fields follow from the kinds of the contract's fields; a
 * declaration says which there are, in which order, and what is special about them.
 */
export function defineScreens<N extends ResourceName, const D extends ScreensDeclaration<N>>(
  resource: N,
  declaration: D,
): Screens<N, PageOf<N, D>> {
  const loaders = createPageLoaders(resource, declaration);
  return {
    resource,
    loadPage: async (name) => {
      const load = loaders[name];
      if (!load) throw new Error(`${resource} declares no page ${name}.`);
      return load();
    },
  };
}
