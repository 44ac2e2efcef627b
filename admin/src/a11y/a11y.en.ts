export const a11yEnglish = {
  a11y: {
    skip: 'Skip to the content',
    results: 'One result |||| %{smart_count} results',
    noResults: 'No results',
    resultsSorted: '%{results}, sorted by %{field}, %{order}',
    tableRegion: 'Table: %{name}',
  },
};
