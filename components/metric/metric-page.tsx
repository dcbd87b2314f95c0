import type { ReactNode } from 'react'
import { endRoom } from '@/components/charts/static/end-labels'
import { Hatch } from '@/components/charts/static/hatch'
import { MetricBlock } from '@/components/dashboard/metric-block'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { AgeText } from '@/components/ui/age'
import { CopyNumber } from '@/components/ui/copy-number'
import { Fact, Facts } from '@/components/ui/fact'
import { MistakeLink } from '@/components/ui/mistake-link'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import { commaOf, withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { MetricPageView } from '@/lib/views/metric-page'
import { sharePicture } from '@/lib/views/share-view'
import { MonthBlock } from './month-block'
import { PartTable } from './part-table'

/** One metric over a whole country: its curve, its months, its places, its parts, and how it is counted. */
export function MetricPage({
  view,
  source,
  words,
  mistake,
  better,
}: {
  view: MetricPageView
  source: ChartDataSource
  words: I18n
  /** Where a mistake in a figure is reported, by the figure's name. */
  mistake: (figure: string) => string | null
  /** The way to name a better source for its numbers. */
  better: ReactNode
}) {
  const { t, locale } = words
  const { country, name, age, figure, months, parts } = view
  const home = `/${locale}/${country.code.toLowerCase()}`
  return (
    <PageFrame
      words={words}
      country={country.code}
      filter={view.filter}
      picture={sharePicture(locale, country.code, { metric: view.key }, view.query)}
      extract={{ of: { metric: view.key }, numbers: view.citation === '' ? [] : [view.citation] }}
      trail={breadcrumbs(
        { ...country, query: view.query },
        words,
        { name: t('metric.index'), href: `${home}/metrics${view.query}` },
        { name },
      )}
    >
      <Hatch />
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('metric.title', { metric: name, country: country.name })}
      </h1>
      {age !== null && (
        <p className="mt-1 text-muted">
          <span className="first-letter:uppercase inline-block">{age.asOf}</span>
          <AgeText {...age} tag={words.tag} comma={commaOf(words)} />
        </p>
      )}
      <CopyNumber
        citation={view.citation}
        label={t('shell.copyNumber', { metric: name })}
        done={t('shell.copied')}
      />
      {figure === null ? (
        <>
          <p className="mt-8">{view.none.text}</p>
          {view.none.before !== '' && <p className="mt-1 text-muted">{view.none.before}</p>}
        </>
      ) : (
        <>
          <MetricBlock
            figure={figure}
            source={source}
            read={t('chart.read', { days: country.staleAfterDays })}
            words={words}
          />
          <MistakeLink href={mistake(figure.headline)} text={t('share.mistake')} />
        </>
      )}
      {figure !== null && months !== null && (
        <MonthBlock
          figure={months}
          outline={figure.outline}
          source={source}
          grains={view.grains}
          room={endRoom(figure.chart.lines)}
          words={words}
        />
      )}
      {parts.length > 0 && <PartTable parts={parts} words={words} />}
      <HowCounted how={view.how} words={words} />
      {better}
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}

function HowCounted({ how, words: { t } }: { how: MetricPageView['how']; words: I18n }) {
  return (
    <section id="how" className="chapter">
      <h2 className="mb-3 text-xl font-semibold">{t('metric.how')}</h2>
      <div className="max-w-3xl">
        <Facts>
          <Fact name={t('metric.definition')}>{how.definition}</Fact>
          <Fact name={t('metric.unit')}>{how.unit}</Fact>
          {how.imas !== '' && <Fact name={t('metric.imas')}>{how.imas}</Fact>}
          <Fact name={t('metric.verbs')}>
            {how.verbs.length === 0 ? t('metric.noVerbs') : withCommas(how.verbs, { t })}
          </Fact>
        </Facts>
      </div>
    </section>
  )
}
