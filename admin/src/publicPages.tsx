import { type ComponentType, lazy, Suspense } from 'react';
import type { RouteObject } from 'react-router';
import ForgotPasswordPage from './access/signIn/ForgotPasswordPage.tsx';
import InvitationPage from './access/invitations/InvitationPage.tsx';
import { PublicProviders } from './access/signIn/PublicProviders.tsx';
import ResetPasswordPage from './access/signIn/ResetPasswordPage.tsx';
import { SignInPage } from './access/signIn/SignInPage.tsx';

/** Needed once in the life of an installation. */
const FirstAccountPage = lazy(() => import('./access/signIn/FirstAccountPage.tsx'));

/** The pages that need no session, by path. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/login': SignInPage,
  '/first-account': FirstAccountPage,
  '/invitation': InvitationPage,
  '/forgot-password': ForgotPasswordPage,
  '/reset-password': ResetPasswordPage,
};

export const isPublicPage = (path: string): boolean => Object.hasOwn(pages, path);

export const publicRoutes: RouteObject[] = Object.entries(pages).map(([path, Page]) => ({
  path,
  element: (
    <PublicProviders>
      <Suspense>
        <Page />
      </Suspense>
    </PublicProviders>
  ),
}));
