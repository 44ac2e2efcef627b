/** What other packages may use of evaluations, their recommendations, and annotations. */
export {
  type Annotation,
  annotationMachine,
  annotationStates,
  issuedAnnotationStates,
} from './annotations/annotation.ts';
export {
  type CriterionRating,
  criterionRatings,
  type Evaluation,
  evaluationCriteria,
  type EvaluationCriterion,
  evaluationMachine,
  evaluationStates,
  type EvidenceLink,
  issuedEvaluationStates,
  type Judgement,
} from './evaluations/evaluation.ts';
export { isEvidenceAddress } from './evaluations/isEvidenceAddress.ts';
export {
  followUpResults,
  isRecommendationOverdue,
  issuedRecommendationStates,
  managementResponses,
  maxRecommendations,
  type Recommendation,
  recommendationMachine,
  recommendationPriorities,
  recommendationStates,
} from './evaluations/recommendation.ts';
export { validateEvaluation, validateIssue, validateResponse } from './evaluations/validateEvaluation.ts';
