import { actorRoles, narrativeSections, resources } from '@pilotage/shared';
import { z } from 'zod';
import { cellContentSchema } from './reportHistory.ts';

const contentSchema = cellContentSchema.nullable();
const stateSchema = resources.measurements.read.shape.state;

const actorFields = { at: z.string(), action: z.string(), actorId: z.int().nullable(), actorRole: z.enum(actorRoles) };

/** The changes of a cell, oldest first, with the content before and after each. */
export const cellHistorySchema = z.array(
  z.object({ ...actorFields, state: stateSchema, old: contentSchema, new: contentSchema, reason: z.string().nullable() }),
);

/** The transitions of a report, oldest first, with their remarks. */
export const transitionsSchema = z.array(
  z.object({
    ...actorFields,
    comment: z.string().nullable(),
    cells: z.array(z.object({ assignmentId: z.int(), comment: z.string() })),
  }),
);

const diffFields = {
  cells: z.array(
    z.object({
      assignmentId: z.int(),
      measurementId: z.int(),
      state: stateSchema.nullable(),
      old: contentSchema,
      new: contentSchema,
    }),
  ),
  sections: z.array(z.object({ section: z.enum(narrativeSections), old: z.string().nullable(), new: z.string().nullable() })),
};

export const reportDiffSchema = z.object({ from: z.string(), to: z.string(), ...diffFields });
export const newDiffSchema = z.object({ since: z.string().nullable(), ...diffFields });
