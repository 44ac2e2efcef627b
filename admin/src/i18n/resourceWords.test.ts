import { expectTypeOf, test } from 'vitest';
import { pilotsWords } from '../pilots/pilots.en.ts';
import type { ResourceWords } from './resourceWords.ts';

type Words = ResourceWords<'pilots'>;
type WrittenWords = typeof pilotsWords;
type Stages = WrittenWords['choices']['stage'];

test('the words of a resource are complete, or they do not compile', () => {
  expectTypeOf(pilotsWords).toExtend<Words>();
  expectTypeOf<Omit<WrittenWords, 'fields'> & { fields: Omit<WrittenWords['fields'], 'title'> }>().not.toExtend<Words>();
  expectTypeOf<Omit<WrittenWords, 'choices'> & { choices: { stage: Omit<Stages, 'scaling'> } }>().not.toExtend<Words>();
  expectTypeOf<Omit<WrittenWords, 'choices'> & { choices: object }>().not.toExtend<Words>();
  expectTypeOf<Omit<WrittenWords, 'empty'>>().not.toExtend<Words>();
  expectTypeOf<Omit<WrittenWords, 'name'> & { name: 'Pilots' }>().not.toExtend<Words>();
});

test('a word for what the contract does not have is refused, unless it is named as an extra', () => {
  type OwnFields =
    | 'organisationId'
    | 'title'
    | 'stage'
    | 'startsOn'
    | 'summary'
    | 'partnerIds'
    | 'completedAt'
    | 'workPlanItemId';
  type RecordFields = 'id' | 'createdAt' | 'updatedAt';
  expectTypeOf<keyof Words['fields']>().toEqualTypeOf<OwnFields | RecordFields>();
  expectTypeOf<keyof Words['choices']>().toEqualTypeOf<'stage'>();
  expectTypeOf<keyof ResourceWords<'pilots', 'age'>['fields']>().toEqualTypeOf<OwnFields | RecordFields | 'age'>();
});

test('no text of an empty list without screens, and no words for a choice among resources', () => {
  expectTypeOf<ResourceWords<'nudges'>['empty']>().toEqualTypeOf<undefined>();
  expectTypeOf<ResourceWords<'nudges'>['choices']>().toEqualTypeOf<undefined>();
  expectTypeOf<keyof ResourceWords<'comments'>['choices']>().toEqualTypeOf<'audience' | 'authorRole'>();
});
