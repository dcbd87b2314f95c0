import type { SeriesStep } from './series-step'

/** A template as lists show it. Days are ISO days. */
export interface ListedTemplate {
  key: string
  name: string
  /** Code of the country. */
  country: string
  operator: string
  publisher: string
  figures: number
  step: SeriesStep
  retired: boolean
  /** Of the latest report of the series, and of the one to come. */
  latest: string
  next: string
  /** Whether the next one may have come out. */
  due: boolean
}

export interface TemplateFilter {
  country: string
  operator: string
  /** Words of its name, its publisher or its operator. */
  typed: string
  retired: boolean
}

export const everyTemplate: TemplateFilter = { country: '', operator: '', typed: '', retired: false }
