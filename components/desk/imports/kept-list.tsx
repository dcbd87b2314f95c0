import type { I18n } from '@/lib/i18n/words'
import type { KeptMapping } from '@/lib/imports/types'

/** Answers that were kept for files of this form, each with a button that takes them. */
export function KeptList({
  words: { t, format },
  kept,
  hidden,
  action,
}: {
  words: I18n
  kept: readonly KeptMapping[]
  hidden: Readonly<Record<string, string>>
  action: (form: FormData) => Promise<never>
}) {
  if (kept.length === 0) return null
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-semibold">{t('imports.kept')}</h2>
      <ul className="flex flex-col gap-2">
        {kept.map(({ name, usedAt, usedFor }) => (
          <li key={name}>
            <form action={action} className="flex flex-wrap items-baseline gap-3">
              {Object.entries({ ...hidden, name }).map(([key, value]) => (
                <input key={key} type="hidden" name={key} value={value} />
              ))}
              <button type="submit" className="button">
                {t('imports.useKept', { name })}
              </button>
              {usedFor !== '' && (
                <span className="text-sm text-muted">
                  {t('imports.lastUsed', { day: format.day(usedAt.slice(0, 10)), file: usedFor })}
                </span>
              )}
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
