import { type ComponentType, lazy } from 'react';
import { loadLaterTexts } from './i18n/i18nProvider.ts';
import { type Action, type ImportedResource, importedResources, type ResourceName } from '@pilotage/shared';

export interface AdminPage {
  page: ComponentType;
  /** Permission required to use the page; without it, the page is open to every user. */
  needs?: [Action, ResourceName];
  /** The page is about the person who is signed in: nobody sees it who looks on as a role. */
  isPersonal?: true;
}

/** A page with its texts, both loaded when it is opened. */
const lazyPage = (load: () => Promise<{ default: ComponentType }>) =>
  lazy(async () => (await Promise.all([load(), loadLaterTexts()]))[0]);

export const HomePage = lazy(() => import('./home/HomePage.tsx'));

const importPageOf = (resource: ImportedResource): AdminPage => ({
  page: lazyPage(async () => ({ default: (await import('./imports/createImportPage.tsx')).createImportPage(resource) })),
  needs: ['create', resource],
});

/** The pages that belong to no resource, by path. */
export const pages: Readonly<Record<string, AdminPage>> = {
  '/figures': { page: lazyPage(() => import('./measurements/FiguresPage.tsx')), needs: ['create', 'measurements'] },
  '/targets': { page: lazyPage(() => import('./targets/TargetsPage.tsx')), needs: ['read', 'assignments'] },
  '/data-dictionary': {
    page: lazyPage(() => import('./indicators/dictionary/DataDictionaryPage.tsx')),
    needs: ['read', 'indicators'],
  },
  '/academy': { page: lazyPage(() => import('./academy/AcademyFiguresPage.tsx')), needs: ['create', 'enrolments'] },
  ...Object.fromEntries(importedResources.map((resource) => [`/import/${resource}`, importPageOf(resource)])),
  '/plan-periods': { page: lazyPage(() => import('./periods/plan/PlanPeriodsPage.tsx')), needs: ['create', 'periods'] },
  '/compare': { page: lazy(() => import('./progress/views/ComparePage.tsx')), needs: ['compare', 'measurements'] },
  '/half-year-report': {
    page: lazyPage(() => import('./halfYearReport/HalfYearReportPage.tsx')),
    needs: ['compare', 'assignments'],
    isPersonal: true,
  },
  '/programme': { page: lazyPage(() => import('./programme/ProgrammePage.tsx')), needs: ['compare', 'assignments'] },
  '/explain': { page: lazyPage(() => import('./progress/explain/ExplainPage.tsx')), needs: ['compare', 'measurements'] },
  '/c/:code': { page: lazyPage(() => import('./citations/CitationPage.tsx')), needs: ['compare', 'measurements'] },
  '/contest-comparison': {
    page: lazyPage(() => import('./contests/figures/ContestComparisonPage.tsx')),
    needs: ['compare', 'assignments'],
  },
  '/activity-calendar': {
    page: lazyPage(() => import('./activities/calendar/ActivityCalendarPage.tsx')),
    needs: ['read', 'activities'],
  },
  '/activity-map': { page: lazyPage(() => import('./activities/map/ActivityMapPage.tsx')), needs: ['read', 'activities'] },
  '/dissemination': {
    page: lazyPage(() => import('./dissemination/progress/DisseminationPage.tsx')),
    needs: ['read', 'disseminationPlans'],
  },
  '/dissemination-plan': {
    page: lazyPage(() => import('./dissemination/plan/PlanPage.tsx')),
    needs: ['create', 'disseminationPlans'],
  },
  '/dissemination-slides': {
    page: lazyPage(() => import('./dissemination/slides/DisseminationSlidesPage.tsx')),
    needs: ['read', 'disseminationPlans'],
  },
  '/consortium': { page: lazyPage(() => import('./organisations/ConsortiumPage.tsx')), needs: ['read', 'consortium'] },
  '/contest-counts': { page: lazyPage(() => import('./cooperations/ContestCountsPage.tsx')), needs: ['read', 'periods'] },
  '/meeting-slides': {
    page: lazyPage(() => import('./meetings/slides/MeetingSlidesPage.tsx')),
    needs: ['read', 'meetings'],
  },
  '/task-board': { page: lazyPage(() => import('./tasks/TaskBoardPage.tsx')), needs: ['read', 'tasks'] },
  '/task-calendar': { page: lazyPage(() => import('./tasks/TaskCalendarPage.tsx')), needs: ['read', 'tasks'] },
  '/task-agenda': { page: lazyPage(() => import('./tasks/TaskAgendaPage.tsx')), needs: ['read', 'tasks'] },
  '/work-plan': { page: lazyPage(() => import('./workPlan/timeline/TimelinePage.tsx')), needs: ['read', 'workPlanItems'] },
  '/risk-matrix': { page: lazyPage(() => import('./risks/RiskMatrixPage.tsx')), needs: ['read', 'risks'] },
  '/handover': { page: lazyPage(() => import('./handover/HandoverPage.tsx')), needs: ['complete', 'tasks'] },
  '/archives': { page: lazyPage(() => import('./archives/ArchivesPage.tsx')), needs: ['exportArchive', 'organisations'] },
  '/account': { page: lazyPage(() => import('./access/account/AccountPage.tsx')), isPersonal: true },
  '/account/password': { page: lazyPage(() => import('./access/account/PasswordPage.tsx')), isPersonal: true },
  '/account/calendar': { page: lazyPage(() => import('./access/account/CalendarPage.tsx')), isPersonal: true },
  '/account/sessions': { page: lazyPage(() => import('./access/account/SessionsPage.tsx')), isPersonal: true },
};
