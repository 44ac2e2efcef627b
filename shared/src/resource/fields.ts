import { z } from 'zod';
import { isDay } from '../periods/isDay.ts';
import { parseTenThousandths } from '../progress/rational/parseTenThousandths.ts';
import { isPrintable, hasNoHiddenCharacter, hasNoBidiControl, isOneLine } from './plainText.ts';
import type { ResourceName } from './resourceNames.ts';

/** How a field is stored, compared and filtered. */
export type FieldKind = 'text' | 'day' | 'instant' | 'ref' | 'figure' | 'whole' | 'flag' | 'choice' | 'ids' | 'json';

export interface FieldMeta {
  kind: FieldKind;
  /** Target resource of a `ref` or of the members of `ids`. */
  to?: ResourceName;
  /** Length of the column: the maximum of a text, the space for every value of a choice. */
  length?: number;
  /** Personal data: never written into the audit trail, the log or a message. */
  personal?: true;
  /** Where a file is stored: no role reads it, and the audit trail leaves it out. */
  storageKey?: true;
  /** A text without line breaks. */
  oneLine?: true;
  /** A text that is one of a known set, which forms offer as a choice. */
  format?: 'country' | 'timeZone' | 'clockTime' | 'workPlanNumber';
}

const fieldMetas = z.registry<FieldMeta>();

/** Limit of the absolute value of a cell; sums may exceed it (`domain.md`). */
export const figureLimit = 1e11;

function withMeta<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  fieldMetas.add(schema, meta);
  return schema;
}

/** What stored values have to fit, where new ones are held to more: what an earlier release took stays readable. */
const storedForms = new WeakMap<z.core.$ZodType, z.ZodType>();

function withStoredForm<S extends z.ZodType>(schema: S, stored: z.ZodType): S {
  storedForms.set(schema, stored);
  return schema;
}

/** The form of stored values of a field, where it is another one than that of new values. */
export function storedFormOf(schema: z.core.$ZodType): z.ZodType | undefined {
  const stored = storedForms.get(unwrapNullable(schema));
  return stored && isNullable(schema) ? stored.nullable() : stored;
}

const isNotBlank = (value: string) => value.trim() !== '';

/** Plain text that may be empty, without metadata: for long texts and for members of structures. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isPrintable, { params: { code: 'field.unprintable' } })
    .refine(hasNoBidiControl, { params: { code: 'field.hidden' } });

/** A field of text. A stored text may hold what an earlier release took. */
const textField = <S extends z.ZodType>(schema: S, meta: FieldMeta & { length: number }): S =>
  withStoredForm(withMeta(schema, meta), withMeta(z.string().max(meta.length), meta));

const createText = (max: number) => plainText(max).refine(isNotBlank, { params: { code: 'field.empty' } });
const createLine = (max: number) => createText(max).refine(isOneLine, { params: { code: 'field.oneLine' } });
const createName = (max: number) => createLine(max).refine(hasNoHiddenCharacter, { params: { code: 'field.hidden' } });

/** Plain text, one or more lines: 1 to `max` characters, not only whitespace. */
export const text = (max: number) => textField(createText(max), { kind: 'text', length: max });

/** Text with personal data. */
export const personalText = (max: number) => textField(createText(max), { kind: 'text', length: max, personal: true });

/** Plain text in one line. */
export const lineText = (max: number) => textField(createLine(max), { kind: 'text', length: max, oneLine: true });

/** Text of a name: one line, no hidden characters. */
export const nameText = (max: number) => textField(createName(max), { kind: 'text', length: max, oneLine: true });

/** A name or an address with personal data. */
export const personalName = (max: number) =>
  textField(createName(max), { kind: 'text', length: max, oneLine: true, personal: true });

/** Text with a fixed format, such as a slug or a country code. */
export const pattern = (max: number, form: RegExp) =>
  withMeta(z.string().max(max).regex(form), { kind: 'text', length: max, oneLine: true });

/** A time of day, `HH:MM`. */
export const clockTime = () =>
  withMeta(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), { kind: 'text', length: 5, oneLine: true, format: 'clockTime' });

/** The key of a stored file: two random names of 32 hexadecimal digits. */
export const storageKey = () =>
  withMeta(pattern(80, /^[0-9a-f]{32}\/[0-9a-f]{32}$/).clone(), { kind: 'text', length: 80, storageKey: true });

/** A JSON structure with the keys of stored files. */
export const storageKeys = <S extends z.ZodType>(schema: S): S => withMeta(schema, { kind: 'json', storageKey: true });

/** Text with a fixed format that is derived from personal data. */
export const personalPattern = (max: number, form: RegExp) =>
  withMeta(pattern(max, form).clone(), { kind: 'text', length: max, personal: true });

/** Text of a known set that `isValid` accepts; `code` is the problem code otherwise. */
export const validatedText = (
  max: number,
  isValid: (value: string) => boolean,
  code: string,
  format: NonNullable<FieldMeta['format']>,
) =>
  withMeta(
    z
      .string()
      .refine(isNotBlank, { params: { code: 'field.empty' }, abort: true })
      .refine(isValid, { params: { code } })
      .max(max),
    { kind: 'text', length: max, format },
  );

/** One of the values. `length` is that of the column. Throws an Error for a longer value, which the database would refuse. */
export function choice<const T extends readonly [string, ...string[]]>(values: T, length = 20) {
  const tooLong = values.find((value) => value.length > length);
  if (tooLong !== undefined) throw new Error(`The value ${tooLong} is longer than its column of ${length} characters.`);
  return withMeta(z.enum(values), { kind: 'choice', length });
}

export const flag = withMeta(z.boolean(), { kind: 'flag' });

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => withMeta(z.int().min(min).max(max), { kind: 'whole' });

/** The id of a record. */
export const id = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** The id of a record of the resource `to`. */
export const ref = (to: ResourceName) => withMeta(z.int().min(1).max(Number.MAX_SAFE_INTEGER), { kind: 'ref', to });

/** A reference that is personal data. */
export const personalRef = (to: ResourceName) => withMeta(ref(to).clone(), { kind: 'ref', to, personal: true });

/** Distinct ids of records of `to`, at most `max`. */
export const refs = (to: ResourceName, max: number) =>
  withMeta(
    z
      .array(id)
      .max(max)
      .refine((ids) => new Set(ids).size === ids.length, { params: { code: 'field.repeated' } }),
    { kind: 'ids', to },
  );

/**
 * A figure in the unit of its indicator: absolute value below 10^11, at most four decimals (`domain.md`, How figures are added
 * up).
 */
export const figureSchema = z
  .number()
  .gt(-figureLimit)
  .lt(figureLimit)
  .refine((value) => parseTenThousandths(value) !== null, { params: { code: 'field.decimals' } });

export const figure = withMeta(figureSchema.clone(), { kind: 'figure' });

/** A calendar day, `YYYY-MM-DD`, 1900 to 2199. */
export const day = withMeta(z.string().refine(isDay, { params: { code: 'field.day' } }), { kind: 'day' });

/** An instant in UTC with milliseconds, as the server writes it. */
export const instant = withMeta(z.iso.datetime({ precision: 3 }), { kind: 'instant' });

/** A small JSON structure that is stored and read as a whole. `stored`: what stored ones fit, where it is less. */
export function json<S extends z.ZodType>(schema: S, stored?: z.ZodType): S {
  if (stored) withStoredForm(schema, stored);
  return withMeta(schema, { kind: 'json' });
}

/** A JSON structure with personal data, or with content that not every reader of the audit trail may see. */
export function personalJson<S extends z.ZodType>(schema: S, stored?: z.ZodType): S {
  if (stored) withStoredForm(schema, stored);
  return withMeta(schema, { kind: 'json', personal: true });
}

/** The schema without its `nullable`. */
export const unwrapNullable = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodNullable ? schema.unwrap() : schema;

/** Whether the field is nullable. */
export const isNullable = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodNullable;

/** The metadata of a field, also through `nullable`. Throws an Error for a schema that is not from this file. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  const meta = fieldMetas.get(unwrapNullable(schema));
  if (!meta) throw new Error('A field must use a schema from fields.ts.');
  return meta;
}
