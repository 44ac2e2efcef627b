import type { Clock, OpenDatabase, Stores } from '@pilotage/db';
import { acceptInvitationRoutes } from '../access/acceptInvitation.routes.ts';
import { invitationRoutes } from '../access/invitations.actions.ts';
import type { DeviceCookie } from '../access/deviceCookie.ts';
import { forgottenPasswordRoutes } from '../access/forgottenPassword.routes.ts';
import type { MailLimits } from '../access/mailLimits.ts';
import type { Passwords } from '../access/passwords.ts';
import { sessionRoutes } from '../access/session.routes.ts';
import type { SignIn } from '../access/signIn.ts';
import type { SignInLimits } from '../access/signInLimits.ts';
import { checkRoutes } from '../checks/checks.routes.ts';
import { contestCountRoutes } from '../contests/contestCounts.routes.ts';
import { contestRoutes } from '../contests/contests.actions.ts';
import { contestFigureRoutes } from '../contests/figures.routes.ts';
import { decisionRoutes } from '../contests/decision.actions.ts';
import { exclusionRoutes } from '../contests/exclude.actions.ts';
import { resultRoutes } from '../contests/result.routes.ts';
import { judgingRoutes } from '../contests/judging.actions.ts';
import { scoreRoutes } from '../contests/score.actions.ts';
import type { EntryParts } from '../entries/entryParts.ts';
import { personalRoutes } from '../entries/personal.routes.ts';
import { sendingRoutes } from '../entries/sending.routes.ts';
import { solutionFileRoutes } from '../entries/solutionFiles.routes.ts';
import { continueRoutes } from '../contests/continueSolution.actions.ts';
import { openCooperationLimits } from '../cooperations/cooperationLimits.ts';
import { cooperationRoutes } from '../cooperations/cooperations.actions.ts';
import { linkedAnswerRoutes } from '../cooperations/linkedAnswers.routes.ts';
import { visitorRequestRoutes } from '../cooperations/visitorRequests.routes.ts';
import { holidayRoutes } from '../notices/holidays.routes.ts';
import { periodRoutes } from '../periods/periods.actions.ts';
import { programmeRoutes } from '../programme/programme.routes.ts';
import { progressRoutes } from '../progress/progress.routes.ts';
import { previewRoutes } from '../reports/preview.routes.ts';
import { nudgeRoutes } from '../reports/nudge.actions.ts';
import { publicRoutes } from '../public/public.routes.ts';
import { reportRoutes } from '../reports/reports.actions.ts';
import { reviewRoutes } from '../reports/review.routes.ts';
import { storyRoutes } from '../reports/story.routes.ts';
import { attachmentRoutes, type EvidenceParts } from '../discussion/attachments.routes.ts';
import { discussionRoutes } from '../discussion/discussion.routes.ts';
import { importRoutes } from '../spreadsheets/imports.routes.ts';
import { spreadsheetRoutes } from '../spreadsheets/spreadsheets.routes.ts';
import { installationRoutes } from '../setup/installation.routes.ts';
import { setupRoutes } from '../setup/setup.routes.ts';
import { metaRoutes } from './metaRoutes.ts';
import { resourceRoutes } from './resourceRoutes.ts';
import type { Route } from './route.ts';

interface RegistryParts {
  opened: OpenDatabase;
  clock: Clock;
  signIn: SignIn;
  limits: SignInLimits;
  devices: DeviceCookie;
  mailLimits: MailLimits;
  stores: Stores;
  passwords: Passwords;
  version: string;
  evidence: EvidenceParts;
  entries: EntryParts;
  publicUrl: string;
  /** For how many ms a public page is good. */
  publicFreshFor: number;
}

/** Every address of the API. What is not in it does not exist. */
export function registry(parts: RegistryParts): readonly Route[] {
  const { opened, clock, signIn, limits, devices, mailLimits, stores, passwords, version, evidence, entries } = parts;
  const routes: Route[] = [];
  routes.push(
    ...metaRoutes(opened, () => routes, version),
    ...sessionRoutes({ database: opened.database, clock, signIn, limits, devices }),
    ...acceptInvitationRoutes({ database: opened.database, stores, signIn, limits, devices, passwords }),
    ...invitationRoutes,
    ...forgottenPasswordRoutes({ stores, limits: mailLimits, devices, passwords }),
    ...progressRoutes,
    ...programmeRoutes,
    ...periodRoutes,
    ...checkRoutes,
    ...contestRoutes,
    ...contestFigureRoutes,
    ...judgingRoutes,
    ...scoreRoutes,
    ...exclusionRoutes,
    ...resultRoutes,
    ...decisionRoutes,
    ...contestCountRoutes,
    ...continueRoutes,
    ...cooperationRoutes,
    ...visitorRequestRoutes({ stores, proofs: entries.proofs, limits: openCooperationLimits(opened.pool, mailLimits) }),
    ...linkedAnswerRoutes(stores),
    ...publicRoutes({ stores, publicUrl: parts.publicUrl, freshFor: parts.publicFreshFor }),
    ...sendingRoutes(entries),
    ...personalRoutes(entries),
    ...solutionFileRoutes(entries),
    ...reportRoutes,
    ...storyRoutes,
    ...reviewRoutes,
    ...previewRoutes,
    ...attachmentRoutes(evidence),
    ...discussionRoutes,
    ...spreadsheetRoutes(evidence.files),
    ...importRoutes,
    ...nudgeRoutes,
    ...holidayRoutes,
    ...setupRoutes(passwords),
    ...installationRoutes(stores),
    ...resourceRoutes,
  );
  return routes;
}
