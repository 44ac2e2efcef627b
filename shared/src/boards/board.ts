import { z } from 'zod';
import { followingQuestionSchema } from '../citations/citation.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, json, nameText, ref, text } from '../resource/fields.ts';

/** `own`: its author alone reads it. `shared`: the lead partner writes it for all or some roles. */
export const boardAudiences = ['own', 'shared'] as const;

/** The roles that a shared board can be for. The lead partner reads each of them. */
export const boardRoles = ['partnerStaff', 'partnerManager', 'evaluator', 'observer'] as const;

export type BoardRole = (typeof boardRoles)[number];

/** So many tiles has a board at most. */
export const maxTiles = 24;

/** So many boards of the own has one person at most. */
export const maxOwnBoards = 30;

/** How many of the two columns of a board a tile takes. */
export const tileWidths = ['one', 'two'] as const;

/** A view of Compare or a figure, with its choices. It holds no figure: each viewer asks the question anew. */
export const boardTileSchema = z.strictObject({
  /** Null: the title of what is asked. */
  title: nameText(120).nullable(),
  /** What somebody says about it. */
  note: text(500).nullable(),
  width: z.enum(tileWidths),
  question: followingQuestionSchema,
});

export type BoardTile = z.infer<typeof boardTileSchema>;

/** Views that are looked at together, in their order. A board holds questions and no figures. */
export const boards = defineResource({
  immutable: {},
  writable: {
    /** The lead partner alone changes it: an own board is shared, or a shared one becomes the own one of whoever does it. */
    audience: choice(boardAudiences),
    title: nameText(120),
    /** The roles that a shared board is for; none: every role. */
    roles: json(z.array(z.enum(boardRoles)).max(boardRoles.length)),
    tiles: json(z.array(boardTileSchema).max(maxTiles)),
  },
  serverManaged: {
    /** The author of an own board; null: it is shared. */
    ownerId: ref('users').nullable(),
    isForStaff: flag,
    isForManagers: flag,
    isForEvaluators: flag,
    isForObservers: flag,
  },
  initial: { ownerId: null, isForStaff: false, isForManagers: false, isForEvaluators: false, isForObservers: false },
  defaults: { audience: 'own' },
  filters: ['audience', 'title'],
  sorts: ['title', 'audience'],
  search: ['title'],
  recordName: ['title'],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: { indices: [['ownerId'], ['audience']] },
});

export type Board = z.infer<typeof boards.read>;
