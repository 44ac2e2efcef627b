import { expect, test } from 'vitest';
import { isCurrentItem } from './isCurrentItem.ts';
import { navigationGroups } from './navigation.ts';

const currentOf = (pathname: string) =>
  navigationGroups
    .flatMap(({ items }) => items)
    .filter((item) => isCurrentItem(item, pathname))
    .map(({ label }) => label);

test.each([
  ['/', 'home'],
  ['/tasks/4/show', 'tasks'],
  ['/task-board', 'tasks'],
  ['/task-agenda', 'tasks'],
  ['/activity-calendar', 'activities'],
  ['/activity-map', 'activities'],
  ['/academy', 'academy'],
  ['/modules', 'academy'],
  ['/agendaItems/3', 'meetings'],
  ['/meeting-slides', 'meetings'],
  ['/meetingDecisions/3/show', 'meetings'],
])('the page %s belongs to one entry of the menu: %s', (pathname, label) => expect(currentOf(pathname)).toEqual([label]));

test('a page of none belongs to none', () => expect(currentOf('/tasksomething')).toEqual([]));
