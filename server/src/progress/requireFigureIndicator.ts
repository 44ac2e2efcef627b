import { type FigureIndicator, hasFigures, type Indicator } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

/** The indicator that was found. Throws 404 where none was, and 400 for a text. */
export function requireFigureIndicator([indicator]: readonly Indicator[]): Indicator & FigureIndicator {
  if (!indicator) throw new Problem('notFound');
  if (!hasFigures(indicator)) throw new Problem('parameter', { detail: 'indicator: a text has no figures.' });
  return indicator;
}
