import type { BaseUnit, UnitCode } from '@/lib/quantities/units'

/** A running count of what was done, or a level on a day, which rises and falls. */
export type MetricKind = 'flow' | 'stock'

/** Work of several operators is added; what several say of one and the same thing is not: the newest is shown. */
export type OperatorsRule = 'add' | 'same'

/** When readers see a metric: always, also where nothing is reported; only where something is; or never. */
export type MetricShown = 'always' | 'reported' | 'never'

/** Parts of a metric that belong together: what a whole is made of, or some of it. */
export interface PartGroup {
  /** Of the metric: 'outcome', 'sex_age'. */
  key: string
  /** Whether the parts add up to the whole, where all of them are given; else they are "of which". */
  complete: boolean
  /** Keys of the parts as figures are stored under them, in their order: 'killed', or 'sex_age:unknown' where a key alone is another's. */
  parts: readonly string[]
}

/**
 * What is counted, as pure functions are handed it. Metrics are rows of a database table (those that every installation begins
 * with come from prisma/seed/metrics.json), so that a new one is a new row and no new code.
 */
export type Metric = {
  /** Stable name in files, addresses and messages: 'aid', 'buildings', 'roads', 'devices', 'area'. */
  key: string
  /** The unit that whole stored amounts are in. */
  baseUnit: BaseUnit
  /** The unit that readers are shown. */
  displayUnit: UnitCode
  /** The units that reports may be entered in; each belongs to `baseUnit`. */
  enteredUnits: readonly UnitCode[]
  /** Whether only whole amounts make sense as entered: half a device is an error, half a hectare is not. */
  whole: boolean
  /** Not given: a flow. */
  kind?: MetricKind
  /** Not given: they add up. */
  operators?: OperatorsRule
  /** Whether amounts are of people, who are protected; not given: they are not. */
  people?: boolean
  /** Keys of the parts that a figure may be "of which", of all groups and of none: ['ap_mine', 'ied', ...]; empty where there are none. */
  parts: readonly string[]
  /** Not given: none, and all parts are "of which". */
  groups?: readonly PartGroup[]
}

export const isStock = ({ kind }: Pick<Metric, 'kind'>): boolean => kind === 'stock'
