import type { I18n } from '@/lib/i18n/words'
import type { FilterView } from '@/lib/views/filter-view'

/** What the page is filtered by, in a sentence, with the ways out. Nothing where it shows all. */
export function FilterSentence({ words: { t }, view }: { words: I18n; view: FilterView }) {
  if (view.sentence === '' && view.unknown === '' && view.misread.length === 0) return null
  return (
    <div className="mb-5 border-s-2 border-accent ps-4" data-filter>
      {[view.unknown, ...view.misread]
        .filter((said) => said !== '')
        .map((said) => (
          <p key={said} className="text-doubt">
            {said}
          </p>
        ))}
      {view.sentence !== '' && <p className="font-semibold">{view.sentence}</p>}
      {view.means !== '' && <p className="mt-1 max-w-3xl text-sm text-muted">{view.means}</p>}
      {view.more !== '' && (
        <details className="mt-1 max-w-3xl text-sm text-muted">
          <summary>{t('filter.more')}</summary>
          <p>{view.more}</p>
        </details>
      )}
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm print:hidden">
        {view.removals.map(({ name, href }) => (
          <a key={name} href={href} className="py-1">
            {name}
          </a>
        ))}
      </p>
    </div>
  )
}
