import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { CorrectionsView } from '@/lib/views/corrections-view'

/** The latest that was corrected, withdrawn or decided, each in few words, with the way to all of it. */
export function WhatsNew({ words, country, view }: { words: I18n; country: string; view: CorrectionsView }) {
  const { t, locale } = words
  const figures = [...view.ended.lines, ...view.aside.lines]
  return (
    <section id="corrections" className="card side" aria-labelledby="new">
      <h2 id="new" className="panel-title">
        {t('news.title')}
      </h2>
      {view.count === 0 && <p className="mt-2 text-sm text-muted">{t('news.none')}</p>}
      <ul className="facts few">
        {figures.map((line) => (
          <li key={line.key} data-claim={line.key} data-status={line.status}>
            <a href={line.report.href} className="font-semibold tabular-nums">
              {line.ended ? <del>{line.printed}</del> : line.printed}
            </a>{' '}
            {line.about}
            {line.outcome.map((sentence) => (
              <span key={sentence} className="reason text-xs text-muted">
                {sentence}
              </span>
            ))}
          </li>
        ))}
        {view.conflicts.lines.map(({ key, text, href }) => (
          <li key={key} data-conflict={key}>
            <a href={href} data-explained>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {view.count > 0 && (
        <p className="mt-2 text-sm">
          <a href={`${countryHref(locale, country)}/corrections`}>{t('news.all', { count: view.count })}</a>
        </p>
      )}
    </section>
  )
}
