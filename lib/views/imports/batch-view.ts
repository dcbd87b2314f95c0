import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadLabels, placeNames } from '@/lib/drafts/feedback/names'
import { nameIn } from '@/lib/i18n/names'
import type { I18n } from '@/lib/i18n/words'
import type { BatchReview } from '@/lib/imports/batch/types'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import type { FigureField } from '@/lib/spreadsheets/types'
import { fieldLabel } from './field-label'

/** A table of figures of a file: the names of its columns, and the cells of each row in their order. */
export interface FigureTable {
  columns: { name: string; label: string }[]
  rows: string[][]
}

/** What the figures of a file would do, in the words of a page. */
export interface BatchView {
  counts: { name: string; count: number }[]
  kinds: {
    check: string
    name: string
    count: number
    contradicts: boolean
    first: { where: string; sentence: string }[]
  }[]
  numbers: { key: string; title: string; before: string; after: string }[]
  moreNumbers: number
  reports: { key: string; title: string; figures: number; sample: FigureTable }[]
  moreReports: number
}

/** Columns of figures that a sample shows, where any of them says something. */
const sampled = ['places', 'operator', 'metric', 'part', 'amount', 'unit', 'basis', 'from', 'to'] as const

export async function batchView(
  session: SqlConnection,
  review: BatchReview,
  words: I18n,
): Promise<BatchView> {
  const { t, locale, format } = words
  const { counts, kinds, numbers, numberCount, reports, reportCount } = review
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
  const always: readonly string[] = ['figures', 'added', 'changed', 'unchanged', 'publications']
  return {
    counts: (Object.keys(told) as (keyof typeof told)[])
      .filter((name) => told[name] > 0 || always.includes(name))
      .map((name) => ({ name: t(`imports.batch.counts.${name}`), count: told[name] })),
    kinds: kinds.map(({ check, severity, count, first }) => ({
      ...{ check, name: t(`checks.name.${check}`), count, first },
      contradicts: severity === 'contradicts',
    })),
    numbers: numbers.flatMap(({ operator, metric, part, area, before, after }) => {
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
    }),
    moreNumbers: numberCount - numbers.length,
    reports: reports.map(({ key, title, country, figures, sample }) => ({
      ...{ key: `${key} ${country}`, title, figures },
      sample: figureTable(
        sampled.filter((name) => sample.some((figure) => (figure[name] ?? '') !== '')),
        sample,
        words,
      ),
    })),
    moreReports: reportCount - reports.length,
  }
}

/** Figures as a table, by columns of our own format. */
export function figureTable(
  columns: readonly string[],
  figures: readonly Readonly<Record<string, string>>[],
  words: I18n,
): FigureTable {
  return {
    columns: columns.map((name) => ({ name, label: fieldLabel(words, name as FigureField) })),
    rows: figures.map((figure) => columns.map((name) => figure[name] ?? '')),
  }
}
