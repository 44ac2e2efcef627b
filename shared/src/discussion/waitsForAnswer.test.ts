import { describe, expect, test } from 'vitest';
import type { Comment } from './comment.ts';
import { waitsForAnswer } from './waitsForAnswer.ts';

type DiscussedComment = Pick<Comment, 'id' | 'subject' | 'subjectId' | 'audience' | 'authorRole' | 'resolvedAt'>;

const comment = (fields: Partial<DiscussedComment>): DiscussedComment => ({
  id: 1,
  subject: 'pilots',
  subjectId: 7,
  audience: 'review',
  authorRole: 'leadPartner',
  resolvedAt: null,
  ...fields,
});
const question = comment({});
const ofPartner = comment({ authorRole: 'partnerStaff' });

describe('a comment waits for an answer', () => {
  test.each([
    ['of the lead partner: for the organisation', question, [], 'organisation', true],
    ['of the lead partner: not for the lead partner', question, [], 'leadPartner', false],
    ['of the organisation: for the lead partner', ofPartner, [], 'leadPartner', true],
    ['of the organisation: not for itself', ofPartner, [], 'organisation', false],
    [
      'of the organisation to itself: for nobody',
      comment({ authorRole: 'partnerStaff', audience: 'organisation' }),
      [],
      'leadPartner',
      false,
    ],
    ['resolved: for nobody', comment({ resolvedAt: '2019-01-01T00:00:00.000Z' }), [], 'organisation', false],
    ['of nobody: for nobody', comment({ authorRole: null }), [], 'organisation', false],
    ['answered afterwards: for nobody', question, [comment({ id: 2, authorRole: 'partnerManager' })], 'organisation', false],
    ['answered before it: still', comment({ id: 2 }), [comment({ authorRole: 'partnerManager' })], 'organisation', true],
    [
      'answered among colleagues: still',
      question,
      [comment({ id: 2, authorRole: 'partnerStaff', audience: 'organisation' })],
      'organisation',
      true,
    ],
    ['answered elsewhere: still', question, [comment({ id: 2, authorRole: 'partnerStaff', subjectId: 8 })], 'organisation', true],
    ['followed by one of the same side: still', question, [comment({ id: 2 })], 'organisation', true],
  ] as const)('%s', (_case, each, others, side, expected) => {
    expect(waitsForAnswer(each, [each, ...others], side)).toBe(expected);
  });
});
