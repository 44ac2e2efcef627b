/** What other packages may use of the project's life beside pilots and contests. */
export { type Derivation, derivationSchema } from './derivations/derivation.ts';
export {
  type DerivationDate,
  type DerivationFilter,
  derivationFilters,
  type DerivationMeasure,
  type DerivationSourceName,
  derivationSourceNames,
  derivationSources,
} from './derivations/derivationSources.ts';
export {
  computeDerivedFigure,
  type DerivationRecord,
  type DerivationScope,
  type DerivedFigure,
} from './derivations/computeDerivedFigure.ts';
export { validateDerivation } from './derivations/validateDerivation.ts';
export { europeTiles } from './map/europeTiles.ts';
export { computeWilsonInterval, type FigureInterval } from './progress/statistics/computeWilsonInterval.ts';
export { computeFunnelLimits, funnelTails } from './progress/statistics/computeFunnelLimits.ts';
export { computeSharedRatio, judgeNoise, type NoiseVerdict, noiseVerdicts } from './progress/statistics/judgeNoise.ts';
export { projectToTarget, type TargetProjection } from './progress/statistics/projectToTarget.ts';
export { type FigureSpread, summarizeSpread } from './progress/statistics/summarizeSpread.ts';
export { populationOf, populationSource } from './progress/perUnit/populations.ts';
export { computePerUnit, perUnitSize, type TotalScale, totalScales } from './progress/perUnit/computePerUnit.ts';
export { scalesOf } from './progress/perUnit/scalesOf.ts';
export { sizeOfTotal } from './progress/perUnit/sizeOfTotal.ts';
export { layOutTileMap, tileSize } from './map/tileMapLayout.ts';
export {
  languagesOfNews,
  maxNewsPictures,
  newsAudiences,
  newsMachine,
  type NewsItem,
  type NewsPicture,
  newsStates,
  type NewsTranslation,
  textOfNews,
} from './news/newsItem.ts';
export { leadPictureOf, listUndescribedPictures, pictureTextOf } from './news/newsPictures.ts';
export { answerReturn, createReturn, noReturn } from './resource/returnFields.ts';
export { pictureTextLength } from './resource/pictureTextLength.ts';
export { idOrNull } from './resource/idOrNull.ts';
export { hasResponsibleOrganisation, organisationOfEvent } from './audit/organisationOfEvent.ts';
export { validateNewsForReaders, validateNewsItem } from './news/validateNewsItem.ts';
export { type Module, modulePhases } from './academy/module.ts';
export {
  type ChosenColumns,
  type ColumnMeaning,
  columnMeanings,
  type CompletionColumns,
  type CompletionMapping,
  type CompletionSource,
  completionSources,
  findKeptColumns,
  toKeptColumns,
} from './academy/completionMapping.ts';
export { markOfColumn } from './academy/markOfColumn.ts';
export { isPersonalColumn } from './academy/isPersonalColumn.ts';
export { type Enrolment, type EnrolmentFigures, type EnrolmentStage, enrolmentStages } from './academy/enrolment.ts';
export { type LearnerDimension, learnerDimensions, learnerGroups } from './academy/learnerGroups.ts';
export { computeRunningTotals, type PeriodFigures, type RunningTotals } from './academy/computeRunningTotals.ts';
export {
  type EnrolmentContext,
  type EnrolmentWarning,
  listEnrolmentWarnings,
  validateEnrolment,
} from './academy/validateEnrolment.ts';
export { validateModule } from './academy/validateModule.ts';
export {
  computeAcademyFunnel,
  type FunnelGrouping,
  funnelGroupings,
  type FunnelRow,
  type FunnelStage,
} from './academy/computeAcademyFunnel.ts';
export { type Meeting, meetingMachine, meetingStates } from './meetings/meeting.ts';
export { type AgendaItem, maxAgendaItems } from './meetings/agendaItem.ts';
export type { MeetingAttendance } from './meetings/meetingAttendance.ts';
export type { MeetingDecision } from './meetings/meetingDecision.ts';
export { type AgendaTimes, computeAgendaTimes } from './meetings/computeAgendaTimes.ts';
export {
  computeMovedDay,
  hasBegun,
  isOutsideOf,
  orderedOnOf,
  validateHeld,
  validateMeeting,
} from './meetings/validateMeeting.ts';
export { openTaskStates, type Task, taskMachine, taskStates, taskVisibilities } from './tasks/task.ts';
export { dueGroupOf, isTaskLate, lastSoonDay, type TaskDueGroup, taskDueGroups } from './tasks/taskDue.ts';
export { type TaskSubjectField, taskSubjectFields, validateTask } from './tasks/validateTask.ts';
export { type Activity, activityMachine, activityStates, maxAttendances } from './activities/activity.ts';
export { type ActivityKind, activityKinds, fieldsOfActivityKind, type KindField } from './activities/activityKinds.ts';
export {
  maxSeriesLength,
  planSeriesDays,
  type SeriesInterval,
  seriesIntervals,
  type SeriesPlan,
} from './activities/planSeries.ts';
export { filterOfDays } from './activities/filterOfDays.ts';
export { groupByDay } from './activities/groupByDay.ts';
export { countByDay, type DayGroup, entriesOfDay, maxCalendarDays } from './activities/countByDay.ts';
export { normalizeClockTime } from './activities/normalizeClockTime.ts';
export { createOccurrence, validateSeries } from './activities/validateSeries.ts';
export { lastDayOf, maxActivityDays, sumAudience, validateActivity } from './activities/validateActivity.ts';
export { type WorkPlanItem, workPlanMachine, workPlanStates } from './workPlan/workPlanItem.ts';
export {
  formatWorkPlanNumber,
  isWorkPlanNumber,
  normalizeWorkPlanNumber,
  parentOf,
  parseWorkPlanNumber,
  partRangeOf,
  positionOf,
  type WorkPlanKind,
  workPlanKinds,
  type WorkPlanNumber,
} from './workPlan/workPlanNumber.ts';
export { validateWorkPlanItem } from './workPlan/validateWorkPlanItem.ts';
export { hasVersions, isWorkPlanItemLate, nextVersionOf, openWorkPlanStates } from './workPlan/workPlanDue.ts';
export { type Risk, riskMachine, riskResponses, riskStates } from './risks/risk.ts';
export { type RiskLevel, riskLevelOf, riskLevels, riskScoreOf, riskSteps, validateRisk } from './risks/riskScore.ts';
export {
  audienceGroupsOf,
  encodeTargetGroups,
  listMeetingAudiences,
} from './activities/audienceGroups.ts';
export type { DisseminationObjective } from './dissemination/disseminationObjective.ts';
export { type DisseminationPlan, type PlanNumber, planNumbers } from './dissemination/disseminationPlan.ts';
export { hasPlanNumber, validateDisseminationPlan } from './dissemination/validateDisseminationPlan.ts';
export {
  type ActivityGroup,
  countsForObjective,
  type DisseminationInput,
  type DisseminationScope,
  type KnownSum,
} from './dissemination/disseminationCells.ts';
export {
  computeDisseminationProgress,
  type DisseminationGrouping,
  disseminationGroupings,
  type DisseminationRow,
} from './dissemination/computeDisseminationProgress.ts';
export { listUnfulfilledPlans, type UnfulfilledPlan } from './dissemination/listUnfulfilledPlans.ts';
export {
  type BackgroundWork,
  isWorkActive,
  keptWorkDays,
  keptWorks,
  type WorkFailure,
  workFailures,
  type WorkState,
  workStates,
} from './backgroundWork/backgroundWork.ts';
export { type DocumentFormat, documentFormats } from './documents/documentFormat.ts';
export { type Archive, type ArchivePhase, archivePhases, archiveSchema } from './archives/archive.ts';
export {
  type ConsolidatedReportWork,
  consolidatedReportSchema,
  type ReportBasis,
  reportBases,
  type ReportPhase,
  reportPhases,
  reportRequestSchema,
} from './consolidated/consolidatedReport.ts';
export { type AnsweringSide, waitsForAnswer } from './discussion/waitsForAnswer.ts';
export {
  addressOfPlace,
  addressOfPoint,
  filterOfPlace,
  type HandoverDeadline,
  type HandoverPack,
  handoverPackSchema,
  type HandoverPlace,
  handoverPlaces,
  type HandoverPoint,
  handoverPointKinds,
} from './handover/handoverPack.ts';
export type { ReportRecipient } from './reportRecipients/reportRecipient.ts';
export { validateReportRecipient } from './reportRecipients/validateReportRecipient.ts';
export { reportDayOf } from './reportRecipients/reportDayOf.ts';
