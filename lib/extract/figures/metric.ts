import { unitOf } from '@/lib/quantities/units'
import { nameInLanguage } from '../lexing/parsed-text'
import type { Quantity } from '../numbers/quantities'
import type { WorkMetric } from './work-verbs'

/** Nouns of language files that are kinds of device, as parts of the metric are called. */
const KINDS = ['ied', 'bomb', 'ap_mine', 'av_mine', 'cluster', 'uxo'] as const

/** The kind of device that a quantity counts; null for devices of any kind, and for what is none. */
export function kindOf({ noun }: Quantity): string | null {
  return KINDS.find((kind) => noun !== null && nameInLanguage(noun) === kind) ?? null
}

/** What stands around a quantity: decides what a bare weight or length is of. */
export type MetricSurroundings = { deeds: ReadonlySet<string>; nouns: ReadonlySet<string> }

/** What a quantity is a figure of; null where it is none of ours: people, sessions, weights of munitions. */
export function metricOf(quantity: Quantity, around: MetricSurroundings): WorkMetric | null {
  const noun = quantity.noun === null ? '' : nameInLanguage(quantity.noun)
  const isDevice = noun === 'item' || kindOf(quantity) !== null
  if (quantity.unit === null) {
    if (isDevice) return 'devices'
    return noun === 'building' || noun === 'building_kind' ? 'buildings' : null
  }
  switch (unitOf(quantity.unit.code).base) {
    case 'm2':
      return 'area'
    case 'm':
      if (noun === 'road') return 'roads'
      if (noun === 'rail' || noun === 'other' || isDevice) return null
      return around.deeds.has('clear') || around.deeds.has('check') ? 'roads' : null
    case 'g':
      if (noun === 'aid') return 'aid'
      if (noun === 'explosive' || isDevice) return null
      // Pounds are money as well, and "livres" books.
      if (quantity.unit.code === 'lb') return null
      if (around.deeds.has('deliver')) return 'aid'
      return around.nouns.has('aid') && !around.nouns.has('explosive') ? 'aid' : null
    default:
      return null
  }
}
