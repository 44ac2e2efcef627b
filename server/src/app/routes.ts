import type { Clock, InternalRepositories, OpenDatabase, Stores } from '@pilotage/db';
import { createAcceptInvitationRoutes } from '../access/invitations/acceptInvitation.routes.ts';
import { invitationRoutes } from '../access/invitations/invitations.actions.ts';
import type { DeviceCookie } from '../access/sessions/deviceCookie.ts';
import { createPasswordResetRoutes } from '../access/passwords/passwordReset.routes.ts';
import type { MailLimits } from '../access/limits/mailLimits.ts';
import type { PasswordHasher } from '../access/passwords/passwordHasher.ts';
import { createSessionRoutes } from '../access/sessions/session.routes.ts';
import type { SignInService } from '../access/signIn/signInService.ts';
import type { SignInLimits } from '../access/limits/signInLimits.ts';
import { createViewAsRoutes } from '../access/viewAs/viewAs.routes.ts';
import { academyRoutes } from '../academy/academy.routes.ts';
import { activityRoutes } from '../activities/activities.actions.ts';
import { activityDayRoutes } from '../activities/activityDays.routes.ts';
import { disseminationRoutes } from '../dissemination/dissemination.routes.ts';
import { activityTotalRoutes } from '../activities/activityTotals.routes.ts';
import { createCalendarLimits } from '../calendar/calendarLimits.ts';
import { annotationAuthorRoutes } from '../annotations/annotationAuthors.routes.ts';
import { archiveRoutes } from '../archives/archives.routes.ts';
import { calendarRoutes } from '../calendar/calendar.routes.ts';
import { checkRoutes } from '../checks/checks.routes.ts';
import { contestCountRoutes } from '../contests/contestCounts.routes.ts';
import { contestRoutes } from '../contests/contests.actions.ts';
import { duplicateContestRoutes } from '../contests/duplicateContest.routes.ts';
import { contestFigureRoutes } from '../contests/contestFigures.routes.ts';
import { decisionRoutes } from '../contests/decision.actions.ts';
import { exclusionRoutes } from '../solutions/excludeSolution.actions.ts';
import { resultRoutes } from '../jury/result.routes.ts';
import { judgingRoutes } from '../jury/judging.actions.ts';
import { scoreRoutes } from '../jury/score.actions.ts';
import type { SubmissionDependencies } from '../submissions/submissionDependencies.ts';
import { personalRoutes } from '../solutions/personal.routes.ts';
import { submissionRoutes } from '../submissions/submissions.routes.ts';
import { solutionFileRoutes } from '../solutions/solutionFiles.routes.ts';
import { continueSolutionRoutes } from '../solutions/continueSolution.actions.ts';
import { createCooperationLimits } from '../cooperations/cooperationLimits.ts';
import { consolidatedReportRoutes } from '../consolidated/consolidatedReport.routes.ts';
import { handoverRoutes } from '../handover/handover.routes.ts';
import { meetingRoutes } from '../meetings/meetings.actions.ts';
import { minutesRoutes } from '../meetings/minutes/minutes.actions.ts';
import { recordDecisionRoutes } from '../meetings/recordDecision.routes.ts';
import { riskRoutes } from '../risks/risks.actions.ts';
import { taskRoutes } from '../tasks/tasks.actions.ts';
import { definitionActionRoutes } from '../indicators/definitions.actions.ts';
import { workPlanRoutes } from '../workPlan/workPlan.actions.ts';
import { cooperationRoutes } from '../cooperations/cooperations.actions.ts';
import { cooperationLinkRoutes } from '../cooperations/cooperationLinks.routes.ts';
import { visitorRequestRoutes } from '../cooperations/visitorRequests.routes.ts';
import { derivationRoutes } from '../derivations/derivations.routes.ts';
import { holidayRoutes } from '../notices/holidays.routes.ts';
import { annotationRoutes } from '../annotations/annotations.actions.ts';
import { evaluationRoutes } from '../evaluations/evaluations.actions.ts';
import { recommendationRoutes } from '../evaluations/recommendations.actions.ts';
import { newsRoutes } from '../news/news.actions.ts';
import { newsPicturesRoutes } from '../news/newsPictures.routes.ts';
import { pictureRoutes } from '../organisations/picture.routes.ts';
import { periodRoutes } from '../periods/periods.actions.ts';
import { programmeRoutes } from '../programme/programme.routes.ts';
import { progressExportRoutes } from '../progress/export/progressExport.routes.ts';
import { citationRoutes } from '../citations/citations.routes.ts';
import { definitionRoutes } from '../progress/definitions.routes.ts';
import { progressRoutes } from '../progress/progress.routes.ts';
import { previewRoutes } from '../reports/preview.routes.ts';
import { nudgeRoutes } from '../reports/nudge.actions.ts';
import { publicRoutes } from '../public/public.routes.ts';
import { reportRoutes } from '../reports/reports.actions.ts';
import { reportMailRoutes } from '../reportRecipients/reportMails.routes.ts';
import { reportRecipientRoutes } from '../reportRecipients/reportRecipients.actions.ts';
import { reviewRoutes } from '../reports/review.routes.ts';
import { reportHistoryRoutes } from '../reports/reportHistory.routes.ts';
import { attachmentRoutes, type AttachmentDependencies } from '../discussion/evidence/attachments.routes.ts';
import { discussionRoutes } from '../discussion/discussion.routes.ts';
import { targetTableRoutes } from '../indicators/targetTable.routes.ts';
import { recordImportRoutes } from '../imports/recordImports.routes.ts';
import { importRoutes } from '../spreadsheets/import/imports.routes.ts';
import { spreadsheetRoutes } from '../spreadsheets/spreadsheets.routes.ts';
import type { FirstAccountToken } from '../setup/firstAccountToken.ts';
import { installationRoutes } from '../setup/installation.routes.ts';
import { setupRoutes } from '../setup/setup.routes.ts';
import { createMetaRoutes } from '../http/metaRoutes.ts';
import { resourceRoutes } from '../http/records/resourceRoutes.ts';
import type { Route } from '../http/route.ts';

interface RouteDependencies {
  db: OpenDatabase;
  internal: InternalRepositories;
  clock: Clock;
  signIn: SignInService;
  limits: SignInLimits;
  devices: DeviceCookie;
  mailLimits: MailLimits;
  stores: Stores;
  passwords: PasswordHasher;
  firstAccountToken: FirstAccountToken | undefined;
  version: string;
  evidenceFiles: AttachmentDependencies;
  submissions: SubmissionDependencies;
  publicUrl: string;
  isDemo: boolean;
  /** How long a public page is cached, in ms. */
  publicPageTtl: number;
}

/** All routes of the API and of the public pages. Any other path is 404. */
export function createRoutes(dependencies: RouteDependencies): readonly Route[] {
  const {
    isDemo,
    firstAccountToken,
    db,
    internal,
    clock,
    signIn,
    limits,
    devices,
    mailLimits,
    stores,
    passwords,
    version,
    evidenceFiles,
    submissions,
  } = dependencies;
  const routes: Route[] = [];
  routes.push(
    ...createMetaRoutes(db, () => routes, version),
    ...createSessionRoutes({ internal, clock, signIn, limits, devices }),
    ...createViewAsRoutes(stores),
    ...createAcceptInvitationRoutes({ internal, stores, signIn, limits, devices, passwords }),
    ...invitationRoutes,
    ...createPasswordResetRoutes({ stores, limits: mailLimits, devices, passwords }),
    ...progressRoutes,
    ...progressExportRoutes(),
    ...definitionRoutes,
    ...citationRoutes,
    ...annotationAuthorRoutes,
    ...programmeRoutes,
    ...academyRoutes,
    ...derivationRoutes,
    ...periodRoutes,
    ...checkRoutes,
    ...activityRoutes,
    ...activityDayRoutes,
    ...activityTotalRoutes,
    ...disseminationRoutes,
    ...calendarRoutes({
      internal,
      clock,
      stores,
      limits: createCalendarLimits(db.pool),
      publicUrl: dependencies.publicUrl,
    }),
    ...contestRoutes,
    ...duplicateContestRoutes,
    ...contestFigureRoutes,
    ...judgingRoutes,
    ...scoreRoutes,
    ...exclusionRoutes,
    ...resultRoutes,
    ...decisionRoutes,
    ...contestCountRoutes,
    ...continueSolutionRoutes,
    ...cooperationRoutes,
    ...meetingRoutes,
    ...recordDecisionRoutes,
    ...minutesRoutes,
    ...taskRoutes,
    ...definitionActionRoutes,
    ...workPlanRoutes,
    ...riskRoutes,
    ...visitorRequestRoutes({ stores, proofs: submissions.proofs, limits: createCooperationLimits(db.pool, mailLimits) }),
    ...cooperationLinkRoutes(stores),
    ...publicRoutes({
      stores,
      files: evidenceFiles.files,
      publicUrl: dependencies.publicUrl,
      ttlMs: dependencies.publicPageTtl,
    }),
    ...pictureRoutes(evidenceFiles.files),
    ...newsRoutes,
    ...annotationRoutes,
    ...evaluationRoutes,
    ...recommendationRoutes,
    ...newsPicturesRoutes({ stores, files: evidenceFiles.files }),
    ...submissionRoutes(submissions),
    ...personalRoutes(submissions),
    ...solutionFileRoutes(submissions),
    ...reportRoutes,
    ...reportHistoryRoutes,
    ...reviewRoutes,
    ...previewRoutes,
    ...attachmentRoutes(evidenceFiles),
    ...handoverRoutes(dependencies.publicUrl),
    ...consolidatedReportRoutes(evidenceFiles.files),
    ...reportRecipientRoutes,
    ...reportMailRoutes(stores),
    ...archiveRoutes(evidenceFiles.files),
    ...discussionRoutes,
    ...spreadsheetRoutes(evidenceFiles.files),
    ...importRoutes,
    ...recordImportRoutes(evidenceFiles.files, stores),
    ...targetTableRoutes(evidenceFiles.files),
    ...nudgeRoutes,
    ...holidayRoutes,
    ...setupRoutes(passwords),
    ...installationRoutes({ stores, passwords, isDemo, firstAccountToken }),
    ...resourceRoutes,
  );
  return routes;
}
