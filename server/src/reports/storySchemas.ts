import { actorRoles, narrativeSections, resources } from '@pilotage/shared';
import { z } from 'zod';
import { cellContent } from './story.ts';

const content = cellContent.nullable();
const state = resources.measurements.read.shape.state;

const who = { at: z.string(), action: z.string(), actorId: z.int().nullable(), actorRole: z.enum(actorRoles) };

/** Every change of a cell, oldest first: what it said before and since. */
export const cellHistory = z.array(z.object({ ...who, state, old: content, new: content, reason: z.string().nullable() }));

/** Every step of a report, oldest first, with what was said. */
export const reportSteps = z.array(
  z.object({
    ...who,
    comment: z.string().nullable(),
    cells: z.array(z.object({ assignmentId: z.int(), comment: z.string() })),
  }),
);

const difference = {
  cells: z.array(
    z.object({ assignmentId: z.int(), measurementId: z.int(), state: state.nullable(), old: content, new: content }),
  ),
  sections: z.array(z.object({ section: z.enum(narrativeSections), old: z.string().nullable(), new: z.string().nullable() })),
};

export const reportDifference = z.object({ from: z.string(), to: z.string(), ...difference });
export const newDifference = z.object({ since: z.string().nullable(), ...difference });
