import { z } from 'zod';
import file from './progress-examples.json' with { type: 'json' };

const examples = z.object({
  about: z.string(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      note: z.string().optional(),
      indicator: z.strictObject({
        valueType: z.enum(['count', 'ratio']),
        accumulation: z.enum(['incremental', 'snapshot']),
        direction: z.enum(['increase', 'decrease']),
      }),
      assignments: z.array(
        z.strictObject({
          org: z.string(),
          country: z.string(),
          baseline: z.number().nullable().default(null),
          target: z.number().nullable().default(null),
          fromPeriod: z.number().nullable().default(null),
          untilPeriod: z.number().nullable().default(null),
          milestones: z.record(z.string(), z.number()).default({}),
        }),
      ),
      reported: z.array(
        z.strictObject({
          org: z.string(),
          period: z.number(),
          value: z.number().nullable().default(null),
          numerator: z.number().nullable().default(null),
          denominator: z.number().nullable().default(null),
          availability: z.enum(['reported', 'notApplicable', 'withheld']).default('reported'),
          state: z.enum(['submitted', 'approved']).default('approved'),
        }),
      ),
      ask: z.strictObject({
        by: z.enum(['country', 'organisation', 'consortium']),
        through: z.number(),
        basis: z.enum(['approved', 'submitted', 'own']).default('approved'),
        series: z.boolean().default(false),
      }),
      answer: z.array(z.looseObject({ key: z.string() })),
    }),
  ),
});

/** The worked examples of the domain (progress-examples.json). */
export const workedExamples = examples.parse(file).cases;
export type WorkedExample = (typeof workedExamples)[number];
