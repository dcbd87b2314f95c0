import type { Headline } from '@/lib/charts/headline'
import type { I18n } from '@/lib/i18n/words'
import { EmbedFrame } from './embed-frame'

/** The numbers of a country or a place, or one of them. */
export function EmbeddedCard({
  name,
  headlines,
  href,
  words,
}: {
  name: string
  headlines: readonly Headline[]
  href: string
  words: I18n
}) {
  const { t, format } = words
  const reported = headlines.flatMap((headline) => (headline.kind === 'reported' ? [headline] : []))
  return (
    <EmbedFrame title={name} day="" href={href} words={words}>
      {reported.length === 0 && <p className="mt-3">{t('country.notReported')}</p>}
      <dl className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-4">
        {reported.map(({ metric, label, qualified, value, asOf, sumOf }) => (
          <div key={metric} data-metric={metric} data-value={value}>
            <dt className="text-sm text-muted">{format.sentence(label)}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{qualified}</dd>
            <dd className="text-xs text-muted">
              {asOf}, {sumOf}
            </dd>
          </div>
        ))}
      </dl>
    </EmbedFrame>
  )
}
