/** Tracking parameters that mailings and social networks add to links. Pages accept and ignore them. */
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
