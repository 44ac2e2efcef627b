import { type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { parseFields } from '../http/records/candidate.ts';
import type { RouteRequest } from '../http/route.ts';
import type { PictureIntake } from './pictureIntake.ts';

const { pictureText } = resources.consortium.fields;
const fieldShape = { pictureText: pictureText.unwrap(), version: z.int().min(1) };

/** The multipart body: the picture, what it shows, and the version of the record. */
export const pictureBody = z.object({ file: z.string().meta({ format: 'binary' }), ...fieldShape });

/** The fields and the picture of an upload. Throws 428 without a version, and 422 with all invalid fields. */
export function parsePictureUpload({ upload }: RouteRequest, intake: PictureIntake) {
  if (!upload) throw new Problem('malformed');
  const { version, ...texts } = upload.fields;
  if (version === undefined) throw new Problem('versionMissing');
  const { valid, problems } = parseFields(fieldShape, {
    ...texts,
    version: /^\d{1,9}$/.test(version) ? Number(version) : version,
  });
  const picture = intake.preparedOf(upload);
  const missing: FieldProblems = {
    ...(Object.hasOwn(texts, 'pictureText') ? {} : { pictureText: { code: 'field.required' } }),
    ...(picture ? {} : { file: { code: 'field.required' } }),
    ...(picture && 'problem' in picture ? { file: picture.problem } : {}),
  };
  const allProblems = { ...missing, ...problems };
  if (!picture || 'problem' in picture || Object.keys(allProblems).length > 0) throw createValidationProblem(allProblems);
  return {
    version: z.parse(fieldShape.version, valid.version),
    picture,
    text: z.parse(fieldShape.pictureText, valid.pictureText),
  };
}
