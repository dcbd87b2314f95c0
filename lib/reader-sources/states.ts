/** What becomes of a source that a reader named: a draft is begun from it, or it is put away. */
export const SOURCE_STATES = ['waiting', 'used', 'dismissed'] as const

export type SourceState = (typeof SOURCE_STATES)[number]

/** No more than these wait at a time: whoever reads them would not come to the end. */
export const mostWaiting = 200
