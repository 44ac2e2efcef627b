import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Risk } from './risk.ts';

/** The steps of likelihood and of impact. */
export const riskSteps = [1, 2, 3, 4, 5] as const;

export const riskLevels = ['low', 'medium', 'high'] as const;

export type RiskLevel = (typeof riskLevels)[number];

const mediumScore = 5;
const highScore = 12;

/** Likelihood times impact. */
export const riskScoreOf = ({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number => likelihood * impact;

/** What a score means: low below 5, high from 12 on. */
export function riskLevelOf(score: number): RiskLevel {
  if (score >= highScore) return 'high';
  return score >= mediumScore ? 'medium' : 'low';
}

/** Problems of a risk: nobody has reviewed it on a day to come. `today` is a day of the consortium's time zone. */
export const validateRisk = ({ reviewedOn }: Partial<Pick<Risk, 'reviewedOn'>>, today: string): FieldProblems =>
  reviewedOn && reviewedOn > today ? { reviewedOn: { code: 'field.future' } } : {};
