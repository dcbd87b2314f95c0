import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { CorrectionsView } from '@/lib/views/corrections-view'
import { CorrectionLists } from './corrections'

/** Everything of a country that was corrected or set aside, or that contradicts itself. */
export function CorrectionsPage({
  words,
  country,
  view,
  most,
}: {
  words: I18n
  country: { code: string; name: string }
  view: CorrectionsView
  most: number
}) {
  const { t } = words
  return (
    <PageFrame
      words={words}
      country={country.code}
      trail={breadcrumbs(country, words, { name: t('corrections.title') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('corrections.page', { country: country.name })}
      </h1>
      <p className="mt-2 max-w-3xl text-muted">{t('corrections.lead')}</p>
      <CorrectionLists words={words} view={view} heading="h2" />
      {view.more && <p className="mt-6 text-sm text-muted">{t('corrections.latest', { shown: most })}</p>}
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}
