export const resourceEnglish = {
  resource: {
    byTheClockOf: 'By the clock of %{timeZone}; a day alone is its last minute',
    nothing: 'nothing',
    pages: 'Pages of the list',
    yes: 'yes',
    no: 'no',
    illustrative: 'illustrative',
    failed: 'This could not be loaded.',
  },
};
