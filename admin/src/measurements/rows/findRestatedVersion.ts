import type { ApprovedVersion, Measurement } from '@pilotage/shared';

const contentKeys = ['availability', 'value', 'numerator', 'denominator'] as const;

/** The version of a figure that was approved last and says something else than the figure does now. */
export const findRestatedVersion = (cell: Measurement | null, versions: readonly ApprovedVersion[]): ApprovedVersion | null =>
  cell === null
    ? null
    : (versions
        .filter(({ measurementId }) => measurementId === cell.id)
        .toSorted((one, other) => one.id - other.id)
        .findLast((version) => contentKeys.some((key) => version[key] !== cell[key])) ?? null);
