import { type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { parseFields } from '../../http/records/candidate.ts';
import { createValidationProblem } from '../../http/problem.ts';
import type { Upload } from '../../http/route.ts';

const { subject, subjectId, personal } = resources.attachments.fields;
const fieldShape = { subject, subjectId, personal };

/** The multipart body of an upload. */
export const uploadBody = z.object({ file: z.string().meta({ format: 'binary' }), ...fieldShape, personal: personal.optional() });

const idPattern = /^[1-9]\d{0,9}$/;
const booleansByText: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** Converts a text to the type of its field. A text in another form stays unchanged and fails the schema. */
function parseFieldText(name: string, text: string): unknown {
  if (name === 'subjectId' && idPattern.test(text)) return Number(text);
  return name === 'personal' ? (booleansByText.get(text) ?? text) : text;
}

/** Parses the fields and the file of an upload. Throws 422 with all invalid fields. */
export function parseUploadFields({ fields, file }: Upload) {
  const parsedTexts = Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, parseFieldText(name, text)]));
  const { valid, problems } = parseFields(fieldShape, parsedTexts);
  const missing: FieldProblems = {};
  for (const name of ['subject', 'subjectId']) if (!Object.hasOwn(fields, name)) missing[name] = { code: 'field.required' };
  if (!file) missing.file = { code: 'field.required' };
  const allProblems = { ...missing, ...problems };
  if (!file || Object.keys(allProblems).length > 0) throw createValidationProblem(allProblems);
  return {
    file,
    subject: z.parse(subject, valid.subject),
    subjectId: z.parse(subjectId, valid.subjectId),
    personal: valid.personal === true,
  };
}
