import { OutsideLink } from '@/components/ui/outside-link'
import type { I18n } from '@/lib/i18n/words'
import type { SourceLink } from '@/lib/sources/types'
import { sourceName } from '@/lib/views/inbox-view'

/** The sources that say the same as a source or as a published report: other outlets of it. */
export function OutletList({ words, outlets }: { words: I18n; outlets: readonly SourceLink[] }) {
  const { t, locale } = words
  if (outlets.length === 0) return null
  return (
    <section className="mt-6 max-w-prose">
      <h2 className="font-semibold">{t('inbox.outlets')}</h2>
      <ul>
        {outlets.map((outlet) => (
          <li key={outlet.key} className="border-b border-rule py-2 wrap-anywhere">
            <a href={`/${locale}/desk/inbox/${outlet.key}`} dir="auto">
              {sourceName(outlet, words)}
            </a>{' '}
            <bdi className="text-sm text-muted">{outlet.publisher}</bdi>
            {outlet.url !== '' && (
              <bdi dir="ltr" className="block text-sm">
                <OutsideLink href={outlet.url} rel="nofollow noopener noreferrer external" />
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
