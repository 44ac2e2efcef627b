import { useState } from 'react';
import type { Organisation } from '@pilotage/shared';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetRow } from '../rows/targetRow.ts';
import { createTargetRowFixture } from '../targets.fixtures.ts';
import { TargetsTable } from './TargetsTable.tsx';

const recordFields = { version: 1, createdAt: '2019-09-01T08:00:00.000Z', updatedAt: '2019-09-01T08:00:00.000Z' };
const organisationOf = (id: number, name: string): Organisation => ({
  id,
  ...recordFields,
  slug: `organisation-${id}`,
  kind: 'partner',
  name,
  shortName: null,
  country: 'AT',
  city: null,
  countrySince: null,
  budgetEur: null,
  budgetIllustrative: false,
  formerCountries: null,
});
const organisations = [
  organisationOf(1, 'Zentrum für Soziale Innovation'),
  organisationOf(2, 'Pontis'),
  organisationOf(3, 'Regionalny Ośrodek Polityki Społecznej'),
];
const nothing = () => undefined;
const neverAnswered = () => new Promise<never>(nothing);

function createIdleOutbox() {
  return new TargetOutbox({
    send: neverAnswered,
    fetchStored: neverAnswered,
    readCache: () => null,
    updateCache: neverAnswered,
    storage: { read: () => [], has: () => true, save: nothing, remove: nothing },
    createKey: () => 'key',
    onSessionExpired: nothing,
    onOwnWrite: nothing,
    schedule: () => nothing,
  });
}

function TableOf({ rows, columns = organisations }: { rows: readonly TargetRow[]; columns?: readonly Organisation[] }) {
  const [outbox] = useState(createIdleOutbox);
  return (
    <TargetsTable
      rows={rows}
      organisations={columns}
      nameOf={({ indicator }, id) => `${indicator.name}, ${id}`}
      outbox={outbox}
      resets={new Map()}
      showsSum={columns.length > 1}
      onKey={nothing}
    />
  );
}

const rows = [
  createTargetRowFixture({ targets: { 1: 20, 2: 11700.5, 3: undefined } }),
  createTargetRowFixture({
    indicator: {
      id: 2,
      name: 'Hátrányos helyzetű munkavállalókat foglalkoztató szervezetek társadalmi hatásmérése',
      unit: 'organisations',
    },
    targets: { 1: null, 3: 4 },
  }),
  createTargetRowFixture({
    indicator: { id: 3, name: 'Read only' },
    targets: { 1: 20, 2: null, 3: undefined },
    isEditable: false,
  }),
];

export default {
  'with, without and read-only targets': { element: <TableOf rows={rows} /> },
  'one organisation': { element: <TableOf rows={rows} columns={organisations.slice(0, 1)} /> },
} satisfies ComponentStates;
