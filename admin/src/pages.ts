import { lazy } from 'react';

export const HomePage = lazy(() => import('./home/HomePage.tsx'));
export const FiguresPage = lazy(() => import('./measurements/FiguresPage.tsx'));
export const ComparePage = lazy(() => import('./progress/ComparePage.tsx'));
export const ProgrammePage = lazy(() => import('./programme/ProgrammePage.tsx'));
export const ExplainPage = lazy(() => import('./progress/ExplainPage.tsx'));
export const ConsortiumPage = lazy(() => import('./organisations/ConsortiumPage.tsx'));
export const ForgotPasswordPage = lazy(() => import('./access/ForgotPasswordPage.tsx'));
export const InvitationPage = lazy(() => import('./access/InvitationPage.tsx'));
export const ResetPasswordPage = lazy(() => import('./access/ResetPasswordPage.tsx'));
export const AccountPage = lazy(() => import('./access/AccountPage.tsx'));
export const PasswordPage = lazy(() => import('./access/PasswordPage.tsx'));
export const SessionsPage = lazy(() => import('./access/SessionsPage.tsx'));
