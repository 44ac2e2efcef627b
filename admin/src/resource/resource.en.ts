export const resourceEnglish = {
  resource: {
    untilByTheClockOf: 'By the clock of %{timeZone}, to the end of the minute; a day alone is meant to its end',
    fromByTheClockOf: 'By the clock of %{timeZone}; a day alone is meant from its beginning',
    missingHour: 'The clocks of %{timeZone} are put forward then: there is no such time on that day.',
    doubleHour: 'The clocks are put back then: this time comes twice. Which one is meant?',
    earlierOf: 'The earlier (%{distance})',
    laterOf: 'The later (%{distance})',
    nothing: 'nothing',
    pages: 'Pages of the list',
    tabs: 'Parts of the list',
    all: 'All',
    allPeriods: 'All periods',
    yes: 'yes',
    no: 'no',
    illustrative: 'illustrative',
    failed: 'This could not be loaded.',
  },
};
