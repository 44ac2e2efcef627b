/** What mailings and networks write into links to say where a visitor comes from: a page has it in its address, and is the same page. */
export const referralParameters = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'utm_id',
  'fbclid',
  'gclid',
  'msclkid',
  'mc_cid',
  'mc_eid',
] as const;
