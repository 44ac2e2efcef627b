import { describe, expect, test } from 'vitest';
import { engines } from '../testing/openEmptyDatabase.ts';
import { openStoreFixture } from '../testing/openStoreFixture.ts';

describe.each(engines)('the first rows of groups, on %s', (engine) => {
  test('are those of each order, empty values first, with the size of the group that the actor may read', async () => {
    const { system, manager, juror, ours, theirs, pilotOf } = await openStoreFixture(engine);
    const ids: number[] = [];
    for (const startsOn of ['2019-03-01', '2019-01-01', null, '2019-02-01'])
      ids.push((await system.insert('pilots', pilotOf(ours, { startsOn }))).id);
    const alone = await system.insert('pilots', pilotOf(ours, { stage: 'scaling' }));
    const hidden = await system.insert('pilots', pilotOf(theirs, { stage: 'scaling' }));
    const query = { by: ['stage'], orders: [['startsOn'], []], limit: 1 } as const;
    const design = [
      { id: ids[0], key: ['design'], count: 4 },
      { id: ids[2], key: ['design'], count: 4 },
    ];
    expect(await manager.groupHeads('pilots', query)).toEqual([...design, { id: alone.id, key: ['scaling'], count: 1 }]);
    expect(await system.groupHeads('pilots', { ...query, limit: 2, where: { stage: 'scaling' } })).toEqual([
      { id: alone.id, key: ['scaling'], count: 2 },
      { id: hidden.id, key: ['scaling'], count: 2 },
    ]);
    expect(await juror.groupHeads('pilots', query)).toEqual([]);
  });

  test('are not given by a field that some grant excepts', async () => {
    const { manager } = await openStoreFixture(engine);
    const query = { by: ['pilotId'], orders: [[]], limit: 1 } as const;
    await expect(manager.groupHeads('activities', query)).rejects.toThrow('The viewer may not read activities.pilotId.');
    await expect(manager.groupHeads('activities', { by: ['kind'], orders: [['pilotId']], limit: 1 })).rejects.toThrow(TypeError);
  });
});
