import type { ReactNode } from 'react'
import { PageFrame } from '@/components/shell/page-frame'
import type { PageExtract } from '@/components/shell/take-menus'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { WhyView } from '@/lib/views/why/why-page'
import { WhyAccountSection } from './why-account'
import { WhyBarFigure } from './why-bar'
import { WhyTable } from './why-table'

/** Explains one number: a sentence and a bar that adds up, then what they are made of, folded where it is of several operators. */
export function WhyPage({
  view,
  country,
  of,
  better,
  words,
}: {
  view: WhyView
  country: { code: string; name: string }
  /** What files of it are of. */
  of: NonNullable<PageExtract['of']>
  /** The way to name a better source for it. */
  better: ReactNode
  words: I18n
}) {
  const { t } = words
  const head = (name: string) => ({ name, amount: t('rows.amount'), total: t('rows.total') })
  const party = t('organisation.party')
  return (
    <PageFrame
      words={words}
      country={country.code}
      extract={{ of }}
      trail={breadcrumbs(country, words, { name: t('why.trail') })}
    >
      <div data-why data-value={view.value === '' ? undefined : view.value}>
        <h1 className="text-3xl font-semibold tracking-tight">{view.title}</h1>
        <p className="mt-1 text-muted">{view.subject}</p>
        <p className="mt-6 max-w-3xl text-lg">{view.sentence}</p>
        {view.bar !== null && <WhyBarFigure bar={view.bar} words={words} />}
        {view.operators !== null && (
          <details className="fold" data-sum="operators" open={view.bar === null}>
            <summary>
              <h2 className="text-xl font-semibold">{view.operators.caption}</h2>
            </summary>
            <WhyTable {...view.operators} head={head(t('chart.operator'))} party={party} />
          </details>
        )}
        {view.parts !== null && (
          <details className="fold" data-sum="parts" open={view.bar === null}>
            <summary>
              <h2 className="text-xl font-semibold">{view.parts.caption}</h2>
            </summary>
            <WhyTable {...view.parts} head={head(t('why.part'))} party={party} total={null} />
            <p className="mt-2 text-sm text-muted">{t('why.partsNote')}</p>
          </details>
        )}
        {view.accounts.map((account) => (
          <WhyAccountSection
            key={account.key}
            account={account}
            open={view.accounts.length === 1}
            words={words}
          />
        ))}
      </div>
      <ul className="mt-12 list-disc border-t-2 border-ink ps-5 pt-4 print:hidden">
        {view.links.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      {better}
    </PageFrame>
  )
}
