import type { I18n } from '@/lib/i18n/words'
import type { toCitation } from '@/lib/views/citation'

/** How to name a report in a text of one's own. */
export function Citation({
  words: { t },
  citation: { publication, record, address },
}: {
  words: I18n
  citation: ReturnType<typeof toCitation>
}) {
  return (
    <section id="cite" className="keep-together chapter">
      <h2 className="mb-3 text-xl font-semibold">{t('report.cite')}</h2>
      <p className="max-w-3xl text-sm wrap-anywhere">{publication}</p>
      <p className="mt-2 max-w-3xl text-sm wrap-anywhere">
        {record}{' '}
        <a href={address} dir="ltr" data-address suppressHydrationWarning>
          {address}
        </a>
      </p>
    </section>
  )
}
