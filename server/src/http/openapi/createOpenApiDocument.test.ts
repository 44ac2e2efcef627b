import { resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ApiClient } from '../../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';

const parameterSchema = z.looseObject({
  name: z.string(),
  description: z.string().optional(),
  content: z.object({ 'application/json': z.object({ schema: z.looseObject({}), example: z.unknown() }) }).optional(),
  schema: z.looseObject({}).optional(),
});
const bodySchema = z.looseObject({
  required: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const operationSchema = z.looseObject({
  requestBody: z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: bodySchema })) }).optional(),
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(parameterSchema),
  responses: z.record(z.string(), z.looseObject({})),
});
const documentSchema = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({ responses: z.record(z.string(), z.unknown()) }),
});

const listableResources = resourceNames.filter((name) => resourceOf(name).verbs.includes('list'));
const filterSchema = z.looseObject({ properties: z.record(z.string(), z.unknown()) });
const sortSchema = z.looseObject({ prefixItems: z.array(z.looseObject({ enum: z.array(z.string()) })) });

describe('the OpenAPI document', () => {
  let app: TestApp;
  let lead: ApiClient;
  let described: z.infer<typeof documentSchema>;
  beforeAll(async () => {
    app = await startTestApp('sqlite');
    lead = await app.signInAs('lead');
    described = documentSchema.parse((await lead.get('/api/openapi.json')).body);
  });
  afterAll(() => app.close());

  const schemaOf = (name: string, query: string): unknown =>
    described.paths[`/api/${name}`]?.get?.parameters.find((each) => each.name === query)?.content?.['application/json'].schema;
  const operations = () => Object.values(described.paths).flatMap((methods) => Object.values(methods));

  test('has unique operation ids, and every reference resolves', () => {
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const [, name = ''] of JSON.stringify(described).matchAll(/#\/components\/responses\/(\w+)/g))
      expect(described.components.responses).toHaveProperty(name);
  });

  test('leaves it to the client to name the organisation of a new record', () => {
    const named = resourceNames.flatMap((name) => {
      const body = described.paths[`/api/${name}`]?.post?.requestBody?.content['application/json']?.schema;
      return body?.properties && 'organisationId' in body.properties ? [[name, body.required ?? []] as const] : [];
    });
    expect(named.length).toBeGreaterThan(15);
    for (const [name, required] of named)
      expect([name, required]).not.toEqual([name, expect.arrayContaining(['organisationId'])]);
  });

  test('describes every parameter', () => {
    for (const { parameters, operationId } of operations())
      for (const { name, description, ...each } of parameters)
        if (each.in !== 'path') expect([operationId, name, (description ?? '').length > 10]).toEqual([operationId, name, true]);
  });

  test.each(listableResources)('documents exactly the filters of %s that the API accepts', async (name) => {
    const { properties } = filterSchema.parse(schemaOf(name, 'filter'));
    const named = new Set(Object.keys(properties));
    const resource = resourceOf(name);
    const operators = ['', '_ne', '_gt', '_gte', '_lt', '_lte'];
    const candidates = [...new Set([...Object.keys(resource.fields), 'id', 'createdAt', 'version'])].flatMap((field) =>
      operators.map((operator) => field + operator),
    );
    for (const key of [...candidates, 'q']) {
      const tries = [1, 'x', '2019-01-01', '2019-01-01T00:00:00.000Z', true, ...enumChoicesIn(properties[key])];
      const responses = await Promise.all(tries.map((value) => lead.list(name, { filter: { [key]: value } })));
      expect([name, key, responses.some(({ status }) => status === 200)]).toEqual([name, key, named.has(key)]);
    }
  });

  test.each(listableResources)('documents exactly the sorts of %s that the API accepts', async (name) => {
    const [fields] = sortSchema.parse(schemaOf(name, 'sort')).prefixItems;
    for (const field of [...Object.keys(resourceOf(name).fields), 'id', 'version', 'createdAt', 'updatedAt']) {
      const { status } = await lead.list(name, { sort: [field, 'ASC'] });
      expect([name, field, status === 200]).toEqual([name, field, fields?.enum.includes(field)]);
    }
  });
});

function enumChoicesIn(schema: unknown): unknown[] {
  const text = JSON.stringify(schema ?? {});
  const [, inner = ''] = /"enum":\[([^\]]*)\]/.exec(text) ?? [];
  return inner === ''
    ? []
    : z
        .array(z.unknown())
        .parse(JSON.parse(`[${inner}]`))
        .slice(0, 1);
}
