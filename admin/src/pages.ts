import { type ComponentType, lazy } from 'react';
import type { Action, ResourceName } from '@pilotage/shared';

export interface PageOfOurs {
  page: ComponentType;
  /** What one must be allowed to do for the page to be of use; without it, everybody. */
  needs?: [Action, ResourceName];
}

export const HomePage = lazy(() => import('./home/HomePage.tsx'));

/** The pages that are no resource's, by their address. */
export const pages: Readonly<Record<string, PageOfOurs>> = {
  '/figures': { page: lazy(() => import('./measurements/FiguresPage.tsx')), needs: ['create', 'measurements'] },
  '/compare': { page: lazy(() => import('./progress/ComparePage.tsx')), needs: ['compare', 'measurements'] },
  '/programme': { page: lazy(() => import('./programme/ProgrammePage.tsx')), needs: ['compare', 'assignments'] },
  '/explain': { page: lazy(() => import('./progress/ExplainPage.tsx')), needs: ['compare', 'measurements'] },
  '/contest-comparison': { page: lazy(() => import('./contests/ContestComparisonPage.tsx')), needs: ['compare', 'assignments'] },
  '/consortium': { page: lazy(() => import('./organisations/ConsortiumPage.tsx')), needs: ['read', 'consortium'] },
  '/contest-counts': { page: lazy(() => import('./cooperations/CountsPage.tsx')), needs: ['read', 'periods'] },
  '/account': { page: lazy(() => import('./access/AccountPage.tsx')) },
  '/account/password': { page: lazy(() => import('./access/PasswordPage.tsx')) },
  '/account/sessions': { page: lazy(() => import('./access/SessionsPage.tsx')) },
};
