import raEnglish from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { accessEnglish } from '../access/access.en.ts';
import { a11yEnglish } from '../a11y/a11y.en.ts';
import { auditEnglish } from '../audit/audit.en.ts';
import { checksEnglish } from '../checks/checks.en.ts';
import { conflictsEnglish } from '../conflicts/conflicts.en.ts';
import { contestFiguresEnglish } from '../contests/contestFigures.en.ts';
import { contestsEnglish } from '../contests/contests.en.ts';
import { juryEnglish } from '../contests/jury.en.ts';
import { resultEnglish } from '../contests/result.en.ts';
import { scoringEnglish } from '../contests/scoring.en.ts';
import { solutionsEnglish } from '../contests/solutions.en.ts';
import { cooperationsEnglish } from '../cooperations/cooperations.en.ts';
import { dataEnglish } from '../data/data.en.ts';
import { discussionEnglish } from '../discussion/discussion.en.ts';
import { draftsEnglish } from '../drafts/drafts.en.ts';
import { homeEnglish } from '../home/home.en.ts';
import { indicatorsEnglish } from '../indicators/indicators.en.ts';
import { figuresEnglish } from '../measurements/figures.en.ts';
import { noticesEnglish } from '../notices/notices.en.ts';
import { organisationsEnglish } from '../organisations/organisations.en.ts';
import { periodsEnglish } from '../periods/periods.en.ts';
import { pilotsEnglish } from '../pilots/pilots.en.ts';
import { programmeEnglish } from '../programme/programme.en.ts';
import { compareEnglish } from '../progress/compare.en.ts';
import { explainEnglish } from '../progress/explain.en.ts';
import { reportsEnglish } from '../reports/reports.en.ts';
import { resourceEnglish } from '../resource/resource.en.ts';
import { setupEnglish } from '../setup/setup.en.ts';
import { shellEnglish } from '../shell/shell.en.ts';
import { spreadsheetsEnglish } from '../spreadsheets/spreadsheets.en.ts';
import { mergeMessages } from './mergeMessages.ts';
import { reactAdminEnglish } from './reactAdmin.en.ts';

const ours = mergeMessages([
  accessEnglish,
  a11yEnglish,
  auditEnglish,
  checksEnglish,
  compareEnglish,
  conflictsEnglish,
  contestFiguresEnglish,
  contestsEnglish,
  cooperationsEnglish,
  dataEnglish,
  discussionEnglish,
  draftsEnglish,
  explainEnglish,
  figuresEnglish,
  homeEnglish,
  indicatorsEnglish,
  juryEnglish,
  noticesEnglish,
  organisationsEnglish,
  periodsEnglish,
  pilotsEnglish,
  programmeEnglish,
  reportsEnglish,
  resourceEnglish,
  resultEnglish,
  scoringEnglish,
  setupEnglish,
  shellEnglish,
  solutionsEnglish,
  spreadsheetsEnglish,
]);

/** All English texts: react-admin's own with our wording, and every feature's. */
export const english: TranslationMessages = {
  ...ours,
  ra: {
    ...raEnglish.ra,
    action: { ...raEnglish.ra.action, ...reactAdminEnglish.action },
    page: { ...raEnglish.ra.page, ...reactAdminEnglish.page },
    message: { ...raEnglish.ra.message, ...reactAdminEnglish.message },
    navigation: { ...raEnglish.ra.navigation, ...reactAdminEnglish.navigation },
    notification: { ...raEnglish.ra.notification, ...reactAdminEnglish.notification },
    boolean: { ...raEnglish.ra.boolean, ...reactAdminEnglish.boolean },
    validation: { ...raEnglish.ra.validation, ...reactAdminEnglish.validation },
  },
};
