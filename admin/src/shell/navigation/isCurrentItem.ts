import type { NavigationItem } from './navigation.ts';

const isWithin = (to: string, pathname: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);

/** Whether the page belongs to the entry of the menu: by its address, or by that of a page that the entry leads to. */
export const isCurrentItem = ({ to, also = [] }: Pick<NavigationItem, 'to' | 'also'>, pathname: string): boolean =>
  [to, ...also].some((each) => isWithin(each, pathname));
