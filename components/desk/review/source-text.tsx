import type { DraftContent } from '@/lib/drafts/schema'
import type { I18n } from '@/lib/i18n/words'
import { quotedSegments } from '@/lib/views/drafts/quoted-segments'

/** The text of a report beside its figures, the words of each underlined and numbered as the figure is. */
export function SourceText({ words: { t }, content }: { words: I18n; content: DraftContent }) {
  const numberOf = new Map(content.figures.map(({ id }, at) => [id, at + 1]))
  const named = new Set<string>()
  let at = 0
  const segments = quotedSegments(content).map(({ text, figures }) => {
    const begins = figures.filter((id) => !named.has(id))
    for (const id of begins) named.add(id)
    const segment = { at, text, figures, begins }
    at += text.length
    return segment
  })
  return (
    <section aria-label={t('review.text')} className="source-text">
      <h3 className="mb-2 text-sm font-semibold">{t('review.text')}</h3>
      {/* It scrolls in itself, so that it can be read beside any figure. */}
      <section
        dir="auto"
        lang={content.report.language || undefined}
        className="pasted"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard too.
        tabIndex={0}
        aria-label={t('draft.cell.text')}
      >
        {segments.map(({ at, text, figures, begins }) =>
          figures.length === 0 ? (
            <span key={at}>{text}</span>
          ) : (
            <mark
              key={at}
              id={begins[0] === undefined ? undefined : `quoted-${begins[0]}`}
              className="quoted"
            >
              {text}
              {begins.map((id) => (
                <a
                  key={id}
                  href={`#figure-${id}`}
                  aria-label={`${numberOf.get(id)} ${t('review.figure', { number: numberOf.get(id) ?? 0 })}`}
                >
                  {numberOf.get(id)}
                </a>
              ))}
            </mark>
          ),
        )}
      </section>
    </section>
  )
}
