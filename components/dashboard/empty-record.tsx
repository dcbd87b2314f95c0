import type { I18n } from '@/lib/i18n/words'

/** Shown while the record holds nothing: what to do next. */
export function EmptyRecord({ words: { t } }: { words: I18n }) {
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('countries.emptyTitle')}</h1>
      <p className="mt-3">{t('countries.emptyWhat')}</p>
      <p className="mt-6">{t('countries.emptyNext')}</p>
      <pre className="mt-2 overflow-x-auto border-s-2 border-accent bg-shade px-4 py-3 font-mono text-sm">
        <code>{t('countries.emptyCommand')}</code>
      </pre>
    </>
  )
}
