/** The text about how many activities a series would create, as key and values. */
export const describeSeries = (count: number): [key: string, values: { smart_count: number }] => [
  count === 0 ? 'activities.series.nothing' : 'activities.series.preview',
  { smart_count: count },
];
