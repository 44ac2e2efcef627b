/** The title of the document for a page with this name; null while the page has no name yet. */
export function documentTitleOf(page: string, membershipName: string): string | null {
  const name = page.trim();
  if (name === '') return null;
  return [name, membershipName, 'Pilotage'].filter((part) => part !== '').join(' - ');
}
