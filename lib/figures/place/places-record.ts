import type { AmountUnit } from '@/lib/format/format'
import type { CountBounds } from '@/lib/ledger/mark'
import type { DirectoryPlace, Listed } from '@/lib/places/directory'
import type { Narrowable } from '../figure-filter'
import type { MetricFigures } from '../types'

/**
 * An amount over operators; or that reports give it only together with other places, or parts of it alone, or that none speaks of it
 * in the period although there was some before.
 */
export type PlaceAmount =
  | (CountBounds & { kind: 'reported'; value: bigint })
  | { kind: 'jointly' | 'parts' | 'silent' }

/** A country's places as an index lists them, each with all that lies inside it. */
export interface PlacesRecord {
  country: { code: string; name: string }
  narrowable: Narrowable
  metrics: readonly { key: string; label: string; unit: AmountUnit }[]
  /** A place without an amount of a metric: not reported. */
  places: readonly (DirectoryPlace & { amounts: ReadonlyMap<string, PlaceAmount> })[]
  /** How many were asked for, those not listed included. */
  found: number
  listed: Listed
  /** What the country comes to, with what is for no one place; none where places were searched for, or not all outermost ones are listed. */
  whole: readonly MetricFigures[]
}
