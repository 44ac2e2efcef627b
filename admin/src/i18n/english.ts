import { viewAsEnglish } from '../access/viewAs/viewAs.en.ts';
import { accessEnglish } from '../access/access.en.ts';
import { a11yEnglish } from '../a11y/a11y.en.ts';
import { reportRecipientsEnglish } from '../reportRecipients/reportRecipients.en.ts';
import { auditEnglish } from '../audit/audit.en.ts';
import { activitiesEnglish } from '../activities/activities.en.ts';
import { boardsEnglish } from '../boards/boards.en.ts';
import { checksEnglish } from '../checks/checks.en.ts';
import { contestsEnglish } from '../contests/contests.en.ts';
import { scoringEnglish } from '../scoring/scoring.en.ts';
import { solutionsEnglish } from '../solutions/solutions.en.ts';
import { cooperationsEnglish } from '../cooperations/cooperations.en.ts';
import { dataEnglish } from '../data/data.en.ts';
import { draftsEnglish } from '../drafts/drafts.en.ts';
import { homeEnglish } from '../home/home.en.ts';
import { importTitlesEnglish } from '../imports/importTitles.en.ts';
import { indicatorsEnglish } from '../indicators/indicators.en.ts';
import { figuresEnglish } from '../measurements/figures.en.ts';
import { noticesEnglish } from '../notices/notices.en.ts';
import { organisationsEnglish } from '../organisations/organisations.en.ts';
import { periodsEnglish } from '../periods/periods.en.ts';
import { pilotsEnglish } from '../pilots/pilots.en.ts';
import { momentsEnglish } from '../moments/moments.en.ts';
import { asOfEnglish } from '../progress/asOf/asOf.en.ts';
import { citationsEnglish } from '../citations/citations.en.ts';
import { compareEnglish } from '../progress/compare.en.ts';
import { fairCompareEnglish } from '../progress/fairCompare.en.ts';
import { reportsEnglish } from '../reports/reports.en.ts';
import { resourceEnglish } from '../resource/resource.en.ts';
import { setupEnglish } from '../setup/setup.en.ts';
import { shellEnglish } from '../shell/shell.en.ts';
import { spreadsheetsEnglish } from '../spreadsheets/spreadsheets.en.ts';
import { disseminationEnglish } from '../dissemination/dissemination.en.ts';
import { academyEnglish } from '../academy/academy.en.ts';
import { meetingsEnglish } from '../meetings/meetings.en.ts';
import { risksEnglish } from '../risks/risks.en.ts';
import { annotationsEnglish } from '../annotations/annotations.en.ts';
import { evaluationsEnglish } from '../evaluations/evaluations.en.ts';
import { recommendationsEnglish } from '../evaluations/recommendations.en.ts';
import { workPlanEnglish } from '../workPlan/workPlanItems.en.ts';
import { tasksEnglish } from '../tasks/tasks.en.ts';
import { createResourceMessages } from './createResourceMessages.ts';
import { mergeMessages } from './mergeMessages.ts';
import { mergeReactAdminMessages } from './mergeReactAdminMessages.ts';

const productMessages = mergeMessages([
  activitiesEnglish,
  accessEnglish,
  viewAsEnglish,
  a11yEnglish,
  reportRecipientsEnglish,
  boardsEnglish,
  auditEnglish,
  checksEnglish,
  asOfEnglish,
  momentsEnglish,
  citationsEnglish,
  compareEnglish,
  fairCompareEnglish,
  contestsEnglish,
  cooperationsEnglish,
  dataEnglish,
  draftsEnglish,
  figuresEnglish,
  homeEnglish,
  importTitlesEnglish,
  indicatorsEnglish,
  meetingsEnglish,
  risksEnglish,
  annotationsEnglish,
  evaluationsEnglish,
  recommendationsEnglish,
  workPlanEnglish,
  noticesEnglish,
  organisationsEnglish,
  periodsEnglish,
  pilotsEnglish,
  reportsEnglish,
  resourceEnglish,
  scoringEnglish,
  setupEnglish,
  shellEnglish,
  solutionsEnglish,
  spreadsheetsEnglish,
  academyEnglish,
  disseminationEnglish,
  tasksEnglish,
  createResourceMessages(),
]);

/**
 * English texts: those of features and of every resource, and react-admin's with our wording. What only pages say that are opened later
 * is in `laterEnglish.ts`.
 */
export const english = mergeReactAdminMessages(productMessages);
