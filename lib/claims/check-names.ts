/** The checks, in the order in which findings of one figure are shown. */
export const CHECKS = [
  'whole',
  'dates',
  'duplicate',
  'disagrees',
  'fall',
  'scope',
  'parts',
  'increment',
  'unit',
  'too_large',
  'outlier',
  'words',
] as const
export type Check = (typeof CHECKS)[number]
