import './resource/disableEval.ts';

export {
  type Ability,
  abilityFromPacked,
  abilityOf,
  abilityRulesOf,
  asSubject,
  type PackedRules,
  packAbilityRules,
} from './access/ability.ts';
export { canReadConcealed } from './access/canReadConcealed.ts';
export { type Action, actions } from './access/actions.ts';
export type { Actor, ActorRole, SystemActor, Viewer, ViewerRole, ResolvedGrant } from './access/grants.ts';
export { exceptedFields, grantsFor, grantsIncluding, unlistableFields } from './access/grantsFor.ts';
export {
  belongsToOrganisation,
  consortiumRoles,
  type Membership,
  type OrganisationRole,
  organisationRoles,
  type Role,
  roles,
} from './access/roles.ts';
export {
  createViewedMembership,
  draftingOrganisationOf,
  isViewableRole,
  needsOrganisation,
  type ViewableRole,
  viewableRoles,
  type ViewAs,
  viewAsMinutes,
  viewerOf,
  viewingMembershipOf,
} from './access/viewAs.ts';
export { type Invitation, invitationMachine, invitationStates } from './access/invitation.ts';
export {
  isNamedSubject,
  type NamedSubject,
  type namedSubjects,
  namedSubjectOfIndicator,
  namedSubjectOfTask,
  namedSubjectOfWorkPlanItem,
} from './notices/namedSubject.ts';
export { noticeAddressOf } from './notices/noticeAddressOf.ts';
export { type Notification, noticeKinds } from './notices/notification.ts';
export type { Nudge } from './reports/nudge.ts';
export type { MembershipRecord } from './access/membership.ts';
export type { User } from './access/user.ts';
export { type AuditEvent, actorRoles, eventOrigins } from './audit/auditEvent.ts';
export { type Attachment, maxFileSize } from './discussion/attachment.ts';
export { type Audience, audiences, editableMinutes, type Comment } from './discussion/comment.ts';
export {
  evidenceExtensions,
  evidenceTypes,
  type MediaType,
  mediaTypeOfName,
  workbookMediaType,
} from './discussion/evidenceTypes.ts';
export {
  type AttachmentSubjectName,
  attachmentSubjects,
  keysOfAttachment,
  keysOfSubject,
  subjectKeys,
  type SubjectName,
  subjects,
} from './discussion/subject.ts';
export { type ProblemCode, problems } from './errors/problems.ts';
export {
  type CsvCell,
  type CsvDialect,
  csvDialectOf,
  formatCsvRow,
  formatCsv,
  escapeFormula,
  unescapeFormula,
  plainCsv,
} from './csv/formatCsv.ts';
export { type Check, checkKinds, checkSeverities } from './checks/check.ts';
export { validateCheck, fieldsOfKind } from './checks/validateCheck.ts';
export { sortBlockingFirst } from './checks/sortBlockingFirst.ts';
export { type ChecksInput, type CheckedCell, type CheckResult, runChecks } from './checks/runChecks.ts';
export type { Assignment } from './indicators/assignment.ts';
export { areDistinctNames, normalizeName } from './resource/normalizeName.ts';
export {
  formatUtcOffset,
  formatZonedInstant,
  type IntervalEdge,
  isClockTime,
  isTimeZone,
  parseZonedInstant,
  splitZonedTime,
  type ZonedInstantResult,
} from './i18n/zonedInstant.ts';
export { addMonths } from './periods/addMonths.ts';
export { fromDayNumber, toDayNumber } from './periods/toDayNumber.ts';
export { countryCodes } from './organisations/countryCodes.ts';
export { countryField } from './organisations/countryField.ts';
export { isDay } from './periods/isDay.ts';
export { normalizeDay } from './periods/normalizeDay.ts';
export { requiredFieldsOf } from './resource/requiredFieldsOf.ts';
export {
  type ImportedResource,
  importedResources,
  maxImportedRecords,
  recordImports,
  undoableImports,
} from './imports/recordImports.ts';
export { type ImportWords, importWords } from './imports/importWords.ts';
export { deriveSlug } from './organisations/deriveSlug.ts';
export { findPlanProblem, type PeriodPlan, type PlannedPeriod, planPeriods } from './periods/planPeriods.ts';
export { isPeriodOverdue } from './periods/isPeriodOverdue.ts';
export { validatePeriod } from './periods/validatePeriod.ts';
export { validateNotInFuture } from './pilots/validateNotInFuture.ts';
export { validateLevels } from './indicators/validateLevels.ts';
export {
  accumulations,
  directions,
  type EarlierDefinition,
  type Indicator,
  indicatorKinds,
  valueTypes,
} from './indicators/indicator.ts';
export {
  type DefinitionRename,
  definitionRename,
  renameDefinition,
  renameParts,
  validateRename,
} from './indicators/definitionRename.ts';
export { definedSince, findEarlierDefinition, indicatorIn } from './indicators/indicatorIn.ts';
export { type ApprovedVersion } from './measurements/approvedVersion.ts';
export { type FigureContent, validateFigure } from './measurements/validateFigure.ts';
export { fitsDecimals } from './measurements/validateDecimals.ts';
export { availabilities, cellStates, type Measurement } from './measurements/measurement.ts';
export { type ParsedFigure, parseFigure } from './measurements/parseFigure.ts';
export { type Consortium, languages } from './organisations/consortium.ts';
export { type Organisation, organisationKinds } from './organisations/organisation.ts';
export { countryOn } from './organisations/countryOn.ts';
export { validateCountryChange } from './organisations/validateCountryChange.ts';
export { updateFormerCountries } from './organisations/updateFormerCountries.ts';
export type { PeriodException } from './periods/exception.ts';
export { type Expectation, notExpectedReasons } from './periods/expectation.ts';
export { type Period, periodMachine, periodStates } from './periods/period.ts';
export type { Milestone } from './pilots/milestone.ts';
export { type Pilot, pilotStages } from './pilots/pilot.ts';
export { takesPartInPilot } from './pilots/takesPartInPilot.ts';
export {
  blankReport,
  type NarrativeSection,
  narrativeSections,
  remarkLength,
  type Report,
  reopenBody,
  reportMachine,
  reportStates,
  returnBody,
} from './reports/report.ts';
export type { Resource, Shape, VersionedData, Verb } from './resource/defineResource.ts';
export type { Link, TableDeclaration } from './resource/tableDeclaration.ts';
export { choiceValuesOf } from './resource/choiceValuesOf.ts';
export { formatRecordName } from './resource/formatRecordName.ts';
export { type FieldKind, type FieldMeta, figureLimit, unwrapNullable, isNullable, metaOf, plainText } from './resource/fields.ts';
export { canCreateWith } from './access/canCreateWith.ts';
export { listInvitableRoles } from './access/listInvitableRoles.ts';
export { listImportChoices } from './imports/listImportChoices.ts';
export { removeHiddenCharacters, toOneLine } from './resource/plainText.ts';
export { membershipHeader } from './access/membershipHeader.ts';
export { type ResourceName, resourceNames } from './resource/resourceNames.ts';
export { type FieldOf, type RecordOf, type Resources, resourceOf, resources } from './resources.ts';
export { parseTenThousandths } from './progress/rational/parseTenThousandths.ts';
export {
  type FieldCode,
  type FieldProblem,
  type FieldProblems,
  formatFieldMessage,
  fieldMessages,
} from './errors/fieldMessages.ts';
export { toFieldProblems } from './errors/toFieldProblems.ts';
export { computeRatioValue } from './progress/rational/computeRatioValue.ts';
export { type ProgressBasis, selectBasisCells } from './progress/cells/selectBasisCells.ts';
export { listTidyCells, tidyAvailabilities, type TidyCell } from './progress/answers/listTidyCells.ts';
export { type FigureExplanation, explainFigure } from './progress/answers/explainFigure.ts';
export { findMixedDefinitions } from './progress/answers/findMixedDefinitions.ts';
export { isEmptyCell } from './progress/cells/cellValue.ts';
export { indexFigures } from './progress/cells/progressIndex.ts';
export { freezeExpectation } from './progress/cells/freezeExpectation.ts';
export type { ProgressCell, ProgressInput, ProgressQuery, ProgressAssignment } from './progress/cells/progressInput.ts';
export { createLocalDayFormatter } from './periods/createLocalDayFormatter.ts';
export { previewDueDayChange } from './progress/answers/previewDueDayChange.ts';
export { computeMedianAttainment } from './progress/answers/computeMedianAttainment.ts';
export { type ProgrammeRow, computeProgrammeRows } from './progress/answers/computeProgrammeRows.ts';
export { computeProgressMatrix } from './progress/answers/computeProgressMatrix.ts';
export { toProgressPeriods } from './progress/cells/toProgressPeriods.ts';
export { computeProgressRows } from './progress/answers/computeProgressRows.ts';
export type { ProgressMedianRow, ProgressRow } from './progress/answers/progressResponse.ts';
export { computeReportingRate } from './progress/answers/computeReportingRate.ts';
export { canCompareOn } from './access/canCompareOn.ts';
export { type FigureIndicator, hasFigures } from './progress/cells/figureIndicator.ts';
export { allPlaces, keepsOrganisation, type PlaceFilter, placeFilterFields } from './progress/filter/placeFilter.ts';
export { groupingOfKey } from './progress/answers/groupingOfKey.ts';
export { type ProgressRowChange, diffProgressRows } from './progress/answers/diffProgressRows.ts';
export { reviewUndoSeconds, secondsToUndo } from './reports/reviewUndo.ts';
export { isFigureAccepted } from './reports/isFigureAccepted.ts';
export { listOpenPoints, type OpenPoint, type ReportContents } from './reports/listOpenPoints.ts';
export { findFigureWarning, type FigureWarning } from './reports/findFigureWarning.ts';
export { isReportLate } from './reports/isReportLate.ts';
export { findLastReported } from './reports/findLastReported.ts';
export { findUncoveredOutliers, type OutlierReason, outlierReasons } from './reports/findOutlierReasons.ts';
export {
  fieldsChangeableWithNote,
  type Contest,
  contestMachine,
  contestStates,
  fieldsFixedAtOpening,
  conflictScopes,
  type FormQuestion,
  tieRules,
  publicContestStates,
} from './contests/contest.ts';
export { validateOpening, contestChecklist, isErasedTooEarly } from './contests/contestChecklist.ts';
export type { Criterion } from './contests/criterion.ts';
export type { Applicant } from './solutions/applicant.ts';
export { type Cooperation, cooperationMachine, cooperationStates } from './cooperations/cooperation.ts';
export { type Decision, type DecisionRecord, decisionRecord } from './jury/decision.ts';
export { type SolutionCountScope, solutionCountScopes, solutionCountScopeOf } from './access/solutionCountScope.ts';
export {
  type ComparedContest,
  type ComparedCountry,
  buildContestComparison,
} from './contests/buildContestComparison.ts';
export {
  type ContestDay,
  type ScoreFigures,
  type SolutionFigures,
  computeScoreFigures,
  computeSolutionFigures,
} from './contests/contestFigures.ts';
export { isDecided } from './contests/isDecided.ts';
export { type BalancedAssignment, type BalancingInput, assignBalanced, type JurySolutionPair } from './jury/assignBalanced.ts';
export { type WeightShare, computeWeightShares } from './contests/computeWeightShares.ts';
export { neutralizeFileName } from './solutions/neutralizeFileName.ts';
export { type DecisionBasis, computeDecisionResult, rankingInputOf } from './jury/computeDecisionResult.ts';
export { computeFirstPlaceStability } from './jury/computeFirstPlaceStability.ts';
export { adjustForJurorLeniency } from './jury/adjustForJurorLeniency.ts';
export { type RankingInput, type RankedSolution, rankSolutions } from './jury/rankSolutions.ts';
export type { ScoreSheet } from './jury/scoreSheet.ts';
export { roundFigure } from './progress/rational/roundFigure.ts';
export type { Rational } from './progress/rational/rational.ts';
export { hasConflictOfInterest } from './jury/hasConflictOfInterest.ts';
export type { Juror } from './jury/juror.ts';
export { weightedMeanOf } from './jury/scoreSheet.ts';
export { type CriterionScore, maxWithdrawals, type Score, scoreMachine, scoreStates } from './jury/score.ts';
export { type Solution, type SolutionAnswer, type SolutionFile, solutionMachine, solutionStates } from './solutions/solution.ts';
export { interpolate } from './i18n/interpolate.ts';
export { sentenceEndPattern, placeholderPattern } from './i18n/fullStop.ts';
export { formatInstantWithZone } from './i18n/formatInstantWithZone.ts';
export { dateTimeFormatOf, displayNamesOf, listFormatOf, numberFormatOf } from './i18n/intlFormats.ts';
export { adminPages, isAdminPath, resourcesWithoutScreens } from './resource/adminPages.ts';
export { matchesWordStarts } from './search/matchesWordStarts.ts';
export { foldText } from './search/foldText.ts';
export { matchesWords } from './search/matchesWords.ts';
export { toSearchWords } from './search/toSearchWords.ts';
export { targetGroups } from './programme/targetGroups.ts';
export * from './projectLife.ts';
export * from './citing.ts';
export * from './evaluations.ts';
export * from './boards.ts';
