import type { TextProposal } from './text-proposals'

/** An amount in hectares, read in one way. */
export const readingForTests = (amount: string): TextProposal['readings'][number] => ({
  cells: { amount, amount_to: '', unit: 'ha' },
  printed: { amount, to: '', unit: 'ha' },
  converted: false,
})

export const placeForTests = (code: string) => ({ code, name: code, kind: 'city' as const, around: '' })

/** A proposal of 12 hectares of which nothing is open or in doubt, and what else is said of it. */
export const proposalForTests = (id: string, more: Partial<TextProposal> = {}): TextProposal => ({
  ...{ id, metric: 'area', held: null, within: null, sumOf: [], mark: { start: 0, end: 1 }, around: [] },
  ...{ cells: { metric: 'area', places: '' }, readings: [readingForTests('12')], places: [] },
  ...{ countryAssumed: false, findings: [], sameAs: null, saidAgain: [], earlier: [], doubts: [], said: [] },
  ...more,
})
