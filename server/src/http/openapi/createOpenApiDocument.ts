import { resources } from '@pilotage/shared';
import { z } from 'zod';
import { listParameters } from '../records/listQuery.ts';
import { responsesOf, problemResponses } from './openapiResponses.ts';
import { parametersOf } from './openapiParameters.ts';
import type { Route } from '../route.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  message: z.string(),
  errors: z.record(z.string(), z.string()).optional(),
  current: z.unknown().optional(),
  receipt: z.unknown().optional(),
  requestId: z.string(),
});

const tagOf = (path: string): string => path.split('/').find((part, index) => index > 1 && part !== '') ?? path.slice(1);

/** A unique operation id from method and path, such as `getPilotsId`. Pages outside of `/api/` end in `Page`. */
const operationIdOf = ({ method, path, respondsWithFile }: Route): string =>
  `${method}${pascalCasePath(path)}${respondsWithFile && !path.startsWith('/api/') ? 'Page' : ''}`;

const pascalCasePath = (path: string): string =>
  path
    .replace(/^\/(api\/)?/, '')
    .split(/[/:.-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const createBodies: ReadonlySet<unknown> = new Set(Object.values(resources).map(({ create }) => create));

/** The body that a client sends: the organisation of a new record is that of the active membership where it is left out. */
const requestSchemaOf = (schema: z.ZodType): z.ZodType =>
  createBodies.has(schema) && schema instanceof z.ZodObject && Object.hasOwn(schema.shape, 'organisationId')
    ? schema.partial({ organisationId: true })
    : schema;

function requestBodyOf(route: Route) {
  if (!route.in) return {};
  const isForm = ('uploadHandler' in route && route.uploadHandler) || ('receiveForm' in route && route.receiveForm);
  const type = isForm ? 'multipart/form-data' : 'application/json';
  return { requestBody: { required: true, content: { [type]: { schema: schemaOf(requestSchemaOf(route.in), 'input') } } } };
}

function operationOf(route: Route) {
  const isList = route.query === listParameters;
  return {
    operationId: operationIdOf(route),
    tags: [tagOf(route.path)],
    summary: route.summary,
    ...(route.access === 'public' ? { security: [] } : {}),
    parameters: parametersOf(route),
    ...requestBodyOf(route),
    responses: responsesOf(route, route.out ? schemaOf(responseSchemaOf(route), 'output') : null, isList),
  };
}

const alwaysPresentFields = ['id', 'version', 'createdAt', 'updatedAt'];

/** Makes the fields of a record optional, because a role may not read all of them. */
function withOptionalFields(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return z.array(withOptionalFields(schema.element));
  if (!(schema instanceof z.ZodObject) || !alwaysPresentFields.every((field) => Object.hasOwn(schema.shape, field)))
    return schema;
  return schema.partial().required({ id: true, version: true, createdAt: true, updatedAt: true });
}

const responseSchemaOf = ({ out }: Route): z.ZodType => withOptionalFields(out ?? z.null());

const openApiPathOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

const description = `Lists accept \`sort=["field","ASC"]\`, \`range=[0,24]\` and \`filter={...}\`. \`Content-Range\` contains the total number.
Unknown and repeated parameters are refused. An update contains the \`version\` of the record: without it the response is 428, with an old one
409 with the stored record as \`current\`. If several refusals apply, the first of this order is given: 401, 413/415/400, 404, 403, 428, 423,
409, 422. Refusals are \`application/problem+json\`; \`errors\` names each invalid field. Fields that your role may not read are left out.`;

/** Creates the OpenAPI document from the schemas that also validate requests. */
export function createOpenApiDocument(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = openApiPathOf(route.path);
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pilotage',
      version,
      description,
    },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'pilotage_sid' } },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      responses: problemResponses,
    },
  };
}
