import { PageFrame } from '@/components/shell/page-frame'
import { PassedOver } from '@/components/ui/passed-over'
import type { I18n } from '@/lib/i18n/words'
import type { SearchView } from '@/lib/views/search-view'

/** What a search found, in groups; whole without a script, and every search is an address. */
export function SearchPage({
  view,
  misread,
  words,
}: {
  view: SearchView
  /** What of the address was passed over. */
  misread: readonly string[]
  words: I18n
}) {
  const { t, locale } = words
  const { country, typed } = view
  return (
    <PageFrame
      words={words}
      {...(country === null ? {} : { country: country.code })}
      trail={[{ name: t('shell.countries'), href: `/${locale}` }, { name: t('found.title') }]}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{t('found.title')}</h1>
      <search>
        <form action={view.action} className="relative mt-4 flex max-w-3xl gap-3 print:hidden">
          {country !== null && <input type="hidden" name="country" value={country.code} />}
          <input
            type="search"
            name="q"
            aria-label={t('found.hint')}
            placeholder={t('found.hint')}
            defaultValue={typed}
            maxLength={200}
            data-find=""
            className="control"
          />
          <button type="submit" className="button shrink-0">
            {t('found.submit')}
          </button>
        </form>
      </search>
      <PassedOver misread={misread} />
      {view.sentence !== '' && (
        <p className="mt-5" role="status">
          {view.sentence}{' '}
          {view.everywhere !== null && (
            <a href={view.everywhere} className="print:hidden">
              {t('found.all')}
            </a>
          )}
        </p>
      )}
      {typed !== '' && view.groups.length === 0 && <p className="mt-2 text-muted">{t('found.none')}</p>}
      <div className="mt-5 grid items-start gap-3 md:grid-cols-2">
        {view.groups.map(({ kind, title, hits, more }) => (
          <section key={kind} className="card" data-kind={kind}>
            <h2 className="text-lg font-semibold">{title}</h2>
            <ul className="mt-1 divide-y divide-rule">
              {hits.map(({ key, name, href, about }) => (
                <li key={key} className="py-2">
                  <a href={href}>
                    <bdi>{name}</bdi>
                  </a>
                  {about !== '' && <span className="block text-sm text-muted">{about}</span>}
                </li>
              ))}
            </ul>
            {more !== null && (
              <p className="mt-2 text-sm">
                {more.href === null ? more.text : <a href={more.href}>{more.text}</a>}
              </p>
            )}
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
