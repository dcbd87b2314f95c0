import { byNameIn } from '@/lib/i18n/names'
import { foldedWords } from '@/lib/places/fold'
import { tidied } from '@/lib/signs/cleared'
import { oneOf } from './list-query'

/** By what the list of metrics is sorted; `order`: as readers see them. */
const METRIC_ORDERS = ['order', 'name', 'used'] as const

/** What the list of metrics is asked for by its address; what is blank is not asked. */
export interface MetricsQuery {
  typed: string
  use: '' | 'yes' | 'no'
  sort: (typeof METRIC_ORDERS)[number]
}

export function parseMetricsQuery(given: Record<string, string | string[] | undefined>): MetricsQuery {
  const use = oneOf(given.use)
  return {
    typed: tidied(oneOf(given.q).slice(0, 200)),
    use: use === 'yes' || use === 'no' ? use : '',
    sort: METRIC_ORDERS.find((order) => order === oneOf(given.sort)) ?? 'order',
  }
}

/** The address of the list, from the "?" on; blank for all of it. */
export function addressOfMetrics({ typed, use, sort }: MetricsQuery): string {
  const said: [string, string][] = [
    ['q', typed],
    ['use', use],
    ['sort', sort === 'order' ? '' : sort],
  ]
  const parameters = new URLSearchParams(said.filter(([, value]) => value !== ''))
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** A metric as the list shows it; `labels` are all that it is called, in any language. */
interface ListedMetric {
  key: string
  label: string
  labels: readonly string[]
  figures: number
  drafts: number
}

/** Of the metrics those that are asked for, in the order that is asked for: each word typed begins one of a label, or of the key. */
export function askedMetrics<Metric extends ListedMetric>(
  metrics: readonly Metric[],
  { typed, use, sort }: MetricsQuery,
  language: string,
): Metric[] {
  const words = foldedWords(typed)
  const found = metrics.filter(({ key, labels, figures, drafts }) => {
    const own = [key.replaceAll('_', ' '), ...labels].map(foldedWords)
    const isFound =
      typed === '' ||
      key === typed ||
      (words.length > 0 &&
        own.some((one) => words.every((word) => one.some((part) => part.startsWith(word)))))
    return isFound && (use === '' || figures + drafts > 0 === (use === 'yes'))
  })
  const byName = byNameIn(language)
  if (sort === 'name') return found.sort((a, b) => byName(a.label, b.label))
  return sort === 'used' ? found.sort((a, b) => b.figures - a.figures) : found
}
