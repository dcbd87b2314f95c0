import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { I18n } from '@/lib/i18n/words'
import { loadLabels, placeNames } from '../feedback/names'
import { referenceData } from '../feedback/reference-data'

/** What figures of a template are called in a language. */
export interface FigureNames {
  metricOf: (metric: string, part: string) => string
  placeOf: (code: string) => string
}

export async function figureNames(session: SqlConnection, words: I18n): Promise<FigureNames> {
  const metrics = await loadLabels(session, 'MetricText', words.locale)
  const parts = await loadLabels(session, 'PartText', words.locale)
  const { places: onRecord } = await referenceData(session)
  const places = placeNames(onRecord, words)
  return {
    metricOf: (metric, part) =>
      words.t('draft.changes.counted', { metric: metrics(metric), part: part === '' ? 'none' : parts(part) }),
    placeOf: (code) => places([code]),
  }
}
