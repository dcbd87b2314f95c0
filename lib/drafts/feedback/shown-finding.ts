import type { Remedy } from '@/lib/checks/types'

/** A finding about a figure of a draft, in words. */
export interface ShownFinding {
  figure: string
  check: string
  name: string
  severity: 'contradicts' | 'unlikely'
  severityName: string
  sentence: string
  /** The figures that it names: those on record lead to their reports, those of the draft to their rows. */
  links: { text: string; href: string }[]
  remedies: { label: string; remedy: Remedy }[]
}
