import { PageFrame } from '@/components/shell/page-frame'
import type { I18n } from '@/lib/i18n/words'

/**
 * The pages that this browser keeps for reading without a link, and whether it does: a script writes the list, since only the browser
 * knows. It also stands in place of a page that was not kept.
 */
export function KeptPages({
  words,
  script,
  worker,
}: {
  words: I18n
  /** The address of the script that lists them. */
  script: string
  /** The address of the script that keeps them. */
  worker: string
}) {
  const { t, tag } = words
  return (
    <PageFrame words={words} trail={[{ name: t('offline.title') }]}>
      <h1 className="text-3xl font-semibold tracking-tight">{t('offline.title')}</h1>
      <p role="status" className="as-missing">
        {t('offline.missing')}
      </p>
      <p className="mt-3 max-w-prose">{t('offline.lead')}</p>
      <p className="scriptless mt-3">{t('offline.noScript')}</p>
      <section
        data-kept-pages={script}
        data-tag={tag}
        data-worker={worker}
        aria-labelledby="kept-pages"
        hidden
        suppressHydrationWarning
      >
        <h2 id="kept-pages" className="mt-8 text-xl font-semibold">
          {t('offline.kept')}
        </h2>
        <ul data-list className="mt-3 flex flex-col gap-2" />
        <p data-none className="mt-3 text-muted">
          {t('offline.none')}
        </p>
        <p data-on className="mt-6">
          <button type="button" data-turn-off className="button plain">
            {t('offline.turnOff')}
          </button>
        </p>
        <p data-off className="mt-6">
          <span className="me-4">{t('offline.off')}</span>
          <button type="button" data-turn-on className="button plain">
            {t('offline.turnOn')}
          </button>
        </p>
      </section>
    </PageFrame>
  )
}
