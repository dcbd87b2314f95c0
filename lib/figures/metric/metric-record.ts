import type { RecordState } from '@/lib/countries/state'
import type { Narrowable } from '../figure-filter'
import type { MetricFigures, PartTotal } from '../types'

/** One metric over a whole country. */
export interface MetricRecord {
  country: { code: string; name: string; state: RecordState }
  metric: MetricFigures
  parts: readonly PartTotal[]
  /** Key of how it stands to the quantities of IMAS 05.10, blank where that is not known. */
  imasNote: string
  /** The words of reports for it, as found in those that stand, most frequent first. */
  verbs: readonly { verb: string; claims: number }[]
  /** How many further words reports use. */
  moreVerbs: number
  narrowable: Narrowable
}
