import type { FigureAssignment } from '../answers/explainFigure.ts';
import type { ProgressAbsence, ProgressRow } from '../answers/progressResponse.ts';

/** The figure of a cell or of a part. Of a ratio its two numbers count; the value is rounded. */
export interface ChangedFigure {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

interface ComparedCell extends ChangedFigure {
  readonly periodId: number;
  readonly availability: string | null;
  /** Whether it is in the value of its part. */
  readonly inValue: boolean;
}

export interface ComparedPart extends ChangedFigure {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly cells: readonly ComparedCell[];
}

/** What two explanations of one figure are compared by, as `GET /api/progress/explain` answers. */
export interface ComparedExplanation {
  readonly figure: Pick<ProgressRow, 'value' | 'numerator' | 'denominator' | 'target' | 'expected' | 'gaps'>;
  readonly parts: readonly ComparedPart[];
  readonly leftOut: readonly ProgressAbsence[];
  readonly assignments: readonly FigureAssignment[];
}
