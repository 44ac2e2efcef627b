/** What other packages may use to show, name and cite what was known at an earlier time. */
export type { Moment } from './moments/moment.ts';
export { validateMoment } from './moments/validateMoment.ts';
export {
  type Citation,
  citationAlphabet,
  citationCodeLength,
  citationSchema,
  citationsPerDay,
  type CitedQuestion,
  type CitableView,
  citableViews,
  citedQuestionSchema,
  type FollowingQuestion,
  followingQuestionSchema,
  isCitableView,
  isCitationCode,
} from './citations/citation.ts';
export { organisationOfQuestion, placeOfQuestion } from './citations/placeOfQuestion.ts';
export { compareDefinitions, type DefinitionField } from './progress/changes/compareDefinitions.ts';
export { compareFigures, type FigureChange } from './progress/changes/compareFigures.ts';
export { compareBaselines, compareTargets } from './progress/changes/compareTargets.ts';
