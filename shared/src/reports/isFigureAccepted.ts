import type { Measurement } from '../measurements/measurement.ts';

/** Whether a figure is handed in and not asked for again: nobody can change it until the report is returned for it, or reopened. */
export const isFigureAccepted = ({ state }: Pick<Measurement, 'state'>): boolean => state === 'submitted' || state === 'approved';
