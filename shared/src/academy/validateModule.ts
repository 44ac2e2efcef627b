import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Module } from './module.ts';

/** The problems of the days of a module, by field. Used by the form and the server. Empty: valid. */
export const validateModule = ({ opensOn, closesOn }: Partial<Pick<Module, 'opensOn' | 'closesOn'>>): FieldProblems =>
  opensOn !== undefined && closesOn != null && closesOn < opensOn ? { closesOn: { code: 'field.before', other: 'opensOn' } } : {};
