import { type ComponentType, lazy } from 'react';
import { type Action, type ImportedResource, importedResources, type ResourceName } from '@pilotage/shared';

export interface AdminPage {
  page: ComponentType;
  /** Permission required to use the page; without it, the page is open to every user. */
  needs?: [Action, ResourceName];
  /** The page is about the person who is signed in: nobody sees it who looks on as a role. */
  isPersonal?: true;
}

export const HomePage = lazy(() => import('./home/HomePage.tsx'));

const importPageOf = (resource: ImportedResource): AdminPage => ({
  page: lazy(async () => ({ default: (await import('./imports/createImportPage.tsx')).createImportPage(resource) })),
  needs: ['create', resource],
});

/** The pages that belong to no resource, by path. */
export const pages: Readonly<Record<string, AdminPage>> = {
  '/figures': { page: lazy(() => import('./measurements/FiguresPage.tsx')), needs: ['create', 'measurements'] },
  '/targets': { page: lazy(() => import('./targets/TargetsPage.tsx')), needs: ['read', 'assignments'] },
  '/data-dictionary': {
    page: lazy(() => import('./indicators/dictionary/DataDictionaryPage.tsx')),
    needs: ['read', 'indicators'],
  },
  '/academy': { page: lazy(() => import('./academy/AcademyFiguresPage.tsx')), needs: ['create', 'enrolments'] },
  ...Object.fromEntries(importedResources.map((resource) => [`/import/${resource}`, importPageOf(resource)])),
  '/plan-periods': { page: lazy(() => import('./periods/plan/PlanPeriodsPage.tsx')), needs: ['create', 'periods'] },
  '/compare': { page: lazy(() => import('./progress/views/ComparePage.tsx')), needs: ['compare', 'measurements'] },
  '/half-year-report': {
    page: lazy(() => import('./halfYearReport/HalfYearReportPage.tsx')),
    needs: ['compare', 'assignments'],
  },
  '/programme': { page: lazy(() => import('./programme/ProgrammePage.tsx')), needs: ['compare', 'assignments'] },
  '/explain': { page: lazy(() => import('./progress/explain/ExplainPage.tsx')), needs: ['compare', 'measurements'] },
  '/c/:code': { page: lazy(() => import('./citations/CitationPage.tsx')), needs: ['compare', 'measurements'] },
  '/contest-comparison': {
    page: lazy(() => import('./contests/figures/ContestComparisonPage.tsx')),
    needs: ['compare', 'assignments'],
  },
  '/activity-calendar': {
    page: lazy(() => import('./activities/calendar/ActivityCalendarPage.tsx')),
    needs: ['read', 'activities'],
  },
  '/activity-map': { page: lazy(() => import('./activities/map/ActivityMapPage.tsx')), needs: ['read', 'activities'] },
  '/dissemination': {
    page: lazy(() => import('./dissemination/progress/DisseminationPage.tsx')),
    needs: ['read', 'disseminationPlans'],
  },
  '/dissemination-plan': {
    page: lazy(() => import('./dissemination/plan/PlanPage.tsx')),
    needs: ['create', 'disseminationPlans'],
  },
  '/dissemination-slides': {
    page: lazy(() => import('./dissemination/slides/DisseminationSlidesPage.tsx')),
    needs: ['read', 'disseminationPlans'],
  },
  '/consortium': { page: lazy(() => import('./organisations/ConsortiumPage.tsx')), needs: ['read', 'consortium'] },
  '/contest-counts': { page: lazy(() => import('./cooperations/ContestCountsPage.tsx')), needs: ['read', 'periods'] },
  '/meeting-slides': {
    page: lazy(() => import('./meetings/slides/MeetingSlidesPage.tsx')),
    needs: ['read', 'meetings'],
  },
  '/task-board': { page: lazy(() => import('./tasks/TaskBoardPage.tsx')), needs: ['read', 'tasks'] },
  '/task-calendar': { page: lazy(() => import('./tasks/TaskCalendarPage.tsx')), needs: ['read', 'tasks'] },
  '/task-agenda': { page: lazy(() => import('./tasks/TaskAgendaPage.tsx')), needs: ['read', 'tasks'] },
  '/work-plan': { page: lazy(() => import('./workPlan/timeline/TimelinePage.tsx')), needs: ['read', 'workPlanItems'] },
  '/risk-matrix': { page: lazy(() => import('./risks/RiskMatrixPage.tsx')), needs: ['read', 'risks'] },
  '/handover': { page: lazy(() => import('./handover/HandoverPage.tsx')), needs: ['complete', 'tasks'] },
  '/archives': { page: lazy(() => import('./archives/ArchivesPage.tsx')), needs: ['exportArchive', 'organisations'] },
  '/account': { page: lazy(() => import('./access/account/AccountPage.tsx')), isPersonal: true },
  '/account/password': { page: lazy(() => import('./access/account/PasswordPage.tsx')), isPersonal: true },
  '/account/calendar': { page: lazy(() => import('./access/account/CalendarPage.tsx')), isPersonal: true },
  '/account/sessions': { page: lazy(() => import('./access/account/SessionsPage.tsx')), isPersonal: true },
};
