import './resource/withoutEval.ts';

export {
  type Ability,
  abilityFromPacked,
  abilityOf,
  abilityRules,
  asSubject,
  type PackedRules,
  packedRules,
} from './access/ability.ts';
export { mayReadConcealed } from './access/mayReadConcealed.ts';
export { type Action, actions } from './access/actions.ts';
export type { Actor, ActorRole, SystemActor, Viewer, ViewerRole, WorkedGrant } from './access/grants.ts';
export { exceptedFields, grantsFor } from './access/grantsFor.ts';
export {
  belongsToOrganisation,
  consortiumRoles,
  type Membership,
  type OrganisationRole,
  organisationRoles,
  type Role,
  roles,
} from './access/roles.ts';
export { type Invitation, invitationMachine, invitationStates } from './access/invitation.ts';
export { noticeAddress } from './notices/noticeAddress.ts';
export { type Notification, noticeKinds } from './notices/notification.ts';
export type { Nudge } from './reports/nudge.ts';
export type { MembershipRecord } from './access/membership.ts';
export type { User } from './access/user.ts';
export { type AuditEvent, actorRoles, eventOrigins } from './audit/auditEvent.ts';
export { type Attachment, largestFile } from './discussion/attachment.ts';
export { type Audience, audiences, changeableMinutes, type Comment } from './discussion/comment.ts';
export { evidenceEndings, evidenceTypes, type MediaType, mediaTypeOfName } from './discussion/evidenceTypes.ts';
export { keysOfSubject, subjectKeys, type SubjectName, subjects } from './discussion/subject.ts';
export { type ProblemCode, problems } from './errors/codes.ts';
export { type CsvCell, type CsvDialect, csvDialect, csvText, harmlessText, originalText, plainCsv } from './csv/csvText.ts';
export { type Check, checkKinds, checkSeverities } from './checks/check.ts';
export { checkProblems, fieldsOfKind } from './checks/checkProblems.ts';
export { blockingFirst } from './checks/blockingFirst.ts';
export { type CheckedBook, type CheckedCell, type Finding, findings } from './checks/findings.ts';
export type { Assignment } from './indicators/assignment.ts';
export { areDistinctNames, nameKey } from './resource/nameKey.ts';
export { periodProblems } from './periods/periodProblems.ts';
export { futureDayProblems } from './pilots/futureDayProblems.ts';
export { levelProblems } from './indicators/levelProblems.ts';
export { accumulations, directions, type Indicator, indicatorKinds, valueTypes } from './indicators/indicator.ts';
export { type ApprovedVersion } from './measurements/approvedVersion.ts';
export { type FigureContent, figureProblems, fitsDecimals } from './measurements/figureProblems.ts';
export { availabilities, cellStates, type Measurement } from './measurements/measurement.ts';
export { type Reading, readFigure } from './measurements/readFigure.ts';
export { type Consortium, languages } from './organisations/consortium.ts';
export { type Organisation, organisationKinds } from './organisations/organisation.ts';
export { countryOn } from './organisations/countryOn.ts';
export { countryProblems } from './organisations/countryProblems.ts';
export { formerCountries } from './organisations/formerCountries.ts';
export type { PeriodException } from './periods/exception.ts';
export { type Expectation, notExpectedReasons } from './periods/expectation.ts';
export { type Period, periodMachine, periodStates } from './periods/period.ts';
export type { Milestone } from './pilots/milestone.ts';
export { type Pilot, stages } from './pilots/pilot.ts';
export {
  blankReport,
  type NarrativeSection,
  narrativeSections,
  type Report,
  reopenBody,
  reportMachine,
  reportStates,
  returnBody,
} from './reports/report.ts';
export type { Resource, Shape, Verb } from './resource/defineResource.ts';
export { type FieldKind, type FieldMeta, figureLimit, inner, isNullable, metaOf, plainText } from './resource/fields.ts';
export { withoutHidden } from './resource/plainText.ts';
export { membershipHeader } from './access/membershipHeader.ts';
export { type ResourceName, resourceNames } from './resource/resourceNames.ts';
export { type FieldOf, type RecordOf, type Resources, resourceOf, resources } from './resources.ts';
export { tenThousandths } from './progress/tenThousandths.ts';
export { type FieldCode, type FieldProblem, type FieldProblems, fieldMessage, fieldMessages } from './errors/fieldMessages.ts';
export { fieldProblems } from './errors/issues.ts';
export { ratioValue } from './progress/ratioValue.ts';
export { type ProgressBasis, basisCells } from './progress/basisCells.ts';
export { type FigureExplanation, explainFigure } from './progress/explainFigure.ts';
export { frozenExpectation } from './progress/frozenExpectation.ts';
export type { ProgressCell, ProgressInput, ProgressQuestion, ProgressAssignment } from './progress/input.ts';
export { localDay } from './progress/localDay.ts';
export { movedDueDay } from './progress/movedDueDay.ts';
export { medianAttainment } from './progress/medianAttainment.ts';
export { type ProgrammeRow, programmeRows } from './progress/programmeRows.ts';
export { progressMatrix } from './progress/progressMatrix.ts';
export { progressPeriods } from './progress/progressPeriods.ts';
export { progressRows } from './progress/progressRows.ts';
export type { ProgressMedianRow, ProgressRow } from './progress/answer.ts';
export { reportingRate } from './progress/reportingRate.ts';
export { mayCompareOn } from './access/basis.ts';
export { type FigureIndicator, hasFigures } from './progress/figureIndicator.ts';
export { keyKind } from './progress/keyKind.ts';
export { type ChangedRow, changedRows } from './progress/changedRows.ts';
export { isFarFromLast } from './reports/jump.ts';
export { lastReported } from './reports/lastReported.ts';
export { oddFigure, type Oddity, oddities } from './reports/oddFigure.ts';
export {
  changedWithNote,
  type Contest,
  contestMachine,
  contestStates,
  fixedAtOpening,
  juryApart,
  type Question,
  tieRules,
  publicContestStates,
} from './contests/contest.ts';
export { beforeOpening, contestChecklist, isErasedTooEarly } from './contests/contestChecklist.ts';
export type { Criterion } from './contests/criterion.ts';
export type { Applicant } from './contests/applicant.ts';
export { type Cooperation, cooperationMachine, cooperationStates } from './contests/cooperation.ts';
export { type Decision, type DecisionRecord, decisionRecord } from './contests/decision.ts';
export { type CountedKind, countedKinds, solutionsCounted } from './access/solutionsCounted.ts';
export {
  type ComparedContest,
  type ComparedCountry,
  contestComparison,
} from './contests/contestComparison.ts';
export {
  type DayOfContest,
  type ScoreFigures,
  type SolutionFigures,
  scoreFigures,
  solutionFigures,
} from './contests/contestFigures.ts';
export { isDecided } from './contests/isDecided.ts';
export { type Balanced, type Balancing, balanced, type Pair } from './contests/balanced.ts';
export { type WeightShare, weightShares } from './contests/weightShares.ts';
export { neutralFileName } from './contests/neutralFileName.ts';
export { type DecidedBy, decidedResult, judgingOf } from './contests/decidedResult.ts';
export { firstPlace } from './contests/firstPlace.ts';
export { jurorAdjusted } from './contests/jurorAdjusted.ts';
export { type Judging, type Ranked, ranking } from './contests/ranking.ts';
export type { ScoreSheet } from './contests/scoreSheet.ts';
export { rounded } from './progress/rounded.ts';
export type { Rational } from './progress/rational.ts';
export { keptApart } from './contests/keptApart.ts';
export type { Juror } from './contests/juror.ts';
export { sheetMean } from './contests/scoreSheet.ts';
export { type Mark, type Score, scoreMachine, scoreStates } from './contests/score.ts';
export { type Solution, type SolutionAnswer, type SolutionFile, solutionMachine, solutionStates } from './contests/solution.ts';
export { filled } from './i18n/filled.ts';
export { endsSentence, placeholder } from './i18n/fullStop.ts';
export { instantText } from './i18n/instantText.ts';
export { isTimeZone } from './resource/timeZone.ts';
export { adminPages, isAdminPath, withoutScreens } from './resource/adminAddress.ts';
export { beginsWords } from './search/beginsWords.ts';
export { fold } from './search/fold.ts';
export { hasWords } from './search/hasWords.ts';
export { searchWords } from './search/searchWords.ts';
