import { z } from 'zod';
import type { Route } from './route.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  message: z.string(),
  errors: z.record(z.string(), z.string()).optional(),
  current: z.unknown().optional(),
  requestId: z.string(),
});

const problemAnswer = {
  description: 'A refusal',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function parametersOf({ path, query = [] }: Route) {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'integer', minimum: 1 },
  }));
  return [...inPath, ...query.map((name) => ({ name, in: 'query', required: false, schema: { type: 'string' } }))];
}

function operationOf(route: Route) {
  const content = route.out ? { 'application/json': { schema: schemaOf(partial(route), 'output') } } : undefined;
  return {
    summary: route.summary,
    ...(route.access === 'public' ? { security: [] } : {}),
    parameters: parametersOf(route),
    ...(route.in
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.in, 'input') } } } }
      : {}),
    responses: { [route.status]: { description: 'Done', ...(content ? { content } : {}) }, default: problemAnswer },
  };
}

const always = ['id', 'version', 'createdAt', 'updatedAt'];

/** Of a resource's records a role may not be shown every field: only what every record has is promised. */
function shownPart(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return z.array(shownPart(schema.element));
  if (!(schema instanceof z.ZodObject) || !always.every((field) => Object.hasOwn(schema.shape, field))) return schema;
  return schema.partial().required({ id: true, version: true, createdAt: true, updatedAt: true });
}

const partial = ({ out }: Route): z.ZodType => shownPart(out ?? z.null());

const openApiPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

/** The description of the API, from the very schemas that validate. */
export function openApi(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = openApiPath(route.path);
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pilotage',
      version,
      description: 'Lists understand sort=["field","ASC"], range=[0,24] and filter={...}; see Content-Range for the total.',
    },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'pilotage_sid' } },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
  };
}
