import { createValidationProblem } from '../problem.ts';
import type { RouteRequest } from '../route.ts';

/** The text fields of a multipart form. Throws 422 with every field that is not in `knownFields`. */
export function readFormFields({ upload }: RouteRequest, knownFields: readonly string[]): Readonly<Record<string, string>> {
  const fields = upload?.fields ?? {};
  const unknownFields = Object.keys(fields).filter((name) => !knownFields.includes(name));
  if (unknownFields.length > 0)
    throw createValidationProblem(Object.fromEntries(unknownFields.map((name) => [name, { code: 'field.unknown' as const }])));
  return fields;
}
