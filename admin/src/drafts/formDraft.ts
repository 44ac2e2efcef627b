import type { Draft } from './draftStore.ts';

export type FormValues = Readonly<Record<string, unknown>>;

/** What was typed into a form and is not saved. */
export interface FormDraft {
  /** When it was typed. */
  at: string;
  /** Typed values by field. */
  typed: FormValues;
  /** The values of these fields before, with the version of the record; null for a new record. */
  base: FormValues | null;
}

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isObject = (value: unknown): value is FormValues => typeof value === 'object' && value !== null && !Array.isArray(value);

export const pickFields = (values: FormValues, fields: readonly string[]): FormValues =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));

/** A draft of some fields alone. `base` is the whole record, or what a draft has of it. */
export const createFormDraft = ({ at, typed, base }: FormDraft, fields: readonly string[] = Object.keys(typed)): FormDraft => ({
  at,
  typed: pickFields(typed, fields),
  base: base && pickFields(base, [...fields, 'version']),
});

/** The stored drafts of a form, the latest first. A form used to store one alone. */
export function parseFormDrafts(stored: Draft | null): FormDraft[] {
  if (stored === null) return [];
  const all: readonly unknown[] = Array.isArray(stored.value) ? stored.value : [stored.value];
  return all.flatMap((each) => {
    if (!isObject(each) || !isObject(each.typed)) return [];
    const { at, typed, base } = each;
    return [{ at: isInstant(at) ? at : stored.at, typed, base: isObject(base) ? base : null }];
  });
}
