export const resourceEnglish = {
  resource: {
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    illustrative: 'illustrative',
    failed: 'This could not be loaded.',
  },
};
