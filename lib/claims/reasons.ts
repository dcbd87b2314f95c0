/** What an editor may decide on a figure; `none` takes back the ruling in force. */
export const RULINGS = ['accept', 'set_aside', 'none'] as const

/** Why a figure is published although a check found something: kept with it and shown to readers. Also reasons of rulings. */
export const REASONS = [
  'publisher_correction',
  'restatement',
  'scope',
  'definition',
  'actor',
  'unit',
  'entry',
  'rounding',
  'source_rounded',
  'duplicate',
  'annual',
  'backlog',
  'first_report',
  'unexplained',
] as const
export type Reason = (typeof REASONS)[number]
