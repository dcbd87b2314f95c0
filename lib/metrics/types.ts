import type { BaseUnit, UnitCode } from '@/lib/quantities/units'

/**
 * What is counted, as pure functions are handed it. Metrics are rows of a database table (the first five come from
 * prisma/seed/metrics.json), so that a new one is a new row and no new code.
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
  /** Keys of the parts that a figure may be "of which": ['ap_mine', 'ied', ...]; empty where there are none. */
  parts: readonly string[]
}
