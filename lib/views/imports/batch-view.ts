import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadLabels, placeNames } from '@/lib/drafts/feedback/names'
import { nameIn } from '@/lib/i18n/names'
import type { I18n } from '@/lib/i18n/words'
import type { BatchReview, ReviewedNumber } from '@/lib/imports/batch/types'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import { toFigureTable } from './figure-table'
import type { BatchView } from './types'

/** Columns of figures that a sample shows, where any of them says something. */
const sampled = ['places', 'operator', 'metric', 'part', 'amount', 'unit', 'basis', 'from', 'to'] as const

export async function batchView(
  session: SqlConnection,
  review: BatchReview,
  words: I18n,
): Promise<BatchView> {
  const { t, locale, format } = words
  const { counts, kinds, numbers, numberCount, falls, reports, reportCount } = review
  const [places, metrics] = [await loadPlaces(session), await loadMetrics(session)]
  const labelOf = await loadLabels(session, 'MetricText', locale)
  const partOf = await loadLabels(session, 'PartText', locale)
  const nameOf = placeNames(places, words)
  const unitOf = new Map(metrics.map((metric) => [metric.key, metric]))
  const told = {
    ...{ figures: counts.rows, added: counts.claimsNew, changed: counts.superseded },
    ...{ unchanged: counts.unchanged, withdrawn: counts.withdrawn, publications: counts.reports },
    ...{ changedPublications: counts.reportsChanged, rulings: counts.rulings, answers: counts.answers },
  }
  const tell = ({ operator, metric, part, area, before, after }: ReviewedNumber) => {
    const unit = unitOf.get(metric)
    if (unit === undefined) return []
    const names = Object.entries(operator).map(([language, name]) => ({ language, name }))
    const title = t('draft.changes.number', {
      metric: format.sentence(labelOf(metric)),
      part: part === '' ? 'none' : partOf(part),
      place: nameOf(area),
      operator: nameIn(names, locale, '') || 'none',
    })
    return {
      ...{ key: `${title} ${area.join('+')}`, title },
      before: before === null ? t('draft.changes.notReported') : format.exact(BigInt(before), unit),
      after: format.exact(BigInt(after), unit),
    }
  }
  const always: readonly string[] = ['figures', 'added', 'changed', 'unchanged', 'publications']
  return {
    counts: (Object.keys(told) as (keyof typeof told)[])
      .filter((name) => told[name] > 0 || always.includes(name))
      .map((name) => ({ name: t(`imports.batch.counts.${name}`), count: told[name] })),
    kinds: kinds.map(({ check, severity, count, first }) => ({
      ...{ check, name: t(`checks.name.${check}`), count },
      first: first.map(({ where, sentences }) => ({ where, sentence: sentences[locale] ?? '' })),
      contradicts: severity === 'contradicts',
    })),
    numbers: numbers.flatMap(tell),
    falls: falls.flatMap(tell),
    moreNumbers: numberCount - numbers.length,
    reports: reports.map(({ key, title, country, figures, sample }) => ({
      ...{ key: `${key} ${country}`, title, figures },
      sample: toFigureTable(
        sampled.filter((name) => sample.some((figure) => (figure[name] ?? '') !== '')),
        sample,
        words,
      ),
    })),
    moreReports: reportCount - reports.length,
  }
}
