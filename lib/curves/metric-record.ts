import type { MetricFigures } from '@/lib/charts/figures'
import type { Mark } from '@/lib/ledger/mark'
import type { RecordState } from '../countries/state'
import type { Narrowable } from './figure-filter'

/** A part of a metric, "of which": under its whole, never added to it. Of a period, what was added to it. */
export interface PartTotal {
  key: string
  label: string
  value: bigint
  /** The word before it. */
  mark: Mark | null
  /** Reported figures that it rests on. */
  claims: number
  lastDay: string
}

/** One metric over a whole country. */
export interface MetricRecord {
  country: { code: string; name: string; state: RecordState }
  metric: MetricFigures
  parts: readonly PartTotal[]
  /** Key of how it stands to the quantities of IMAS 05.10, blank where that is not known. */
  imasNote: string
  /** The words of reports for it, as found in those that stand, most frequent first. */
  verbs: readonly { verb: string; claims: number }[]
  narrowable: Narrowable
}
