import { Fact, Facts } from '@/components/ui/fact'
import { OutsideLink } from '@/components/ui/outside-link'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { ReaderLetter } from '@/lib/reader-sources/types'
import type { ReadSource } from '@/lib/sources/types'
import { instantText } from '@/lib/views/drafts/draft-view'
import { subjectHref, subjectText } from '@/lib/views/reader-source-view'

/** Nobody has looked at where it leads. */
const unlooked = 'nofollow ugc noopener noreferrer external'

/** What is known of a source, what became of it, and what the reader wrote who sent it. */
export function SourceFacts({
  words,
  source,
  letter,
  countries,
}: {
  words: I18n
  source: ReadSource
  /** Null where somebody at the desk added it. */
  letter: ReaderLetter | null
  countries: readonly { code: string; name: string }[]
}) {
  const { t, format, locale } = words
  const {
    state,
    priority,
    url,
    publisher,
    published,
    country,
    operator,
    due,
    note,
    assignee,
    folded,
    reason,
  } = source
  const foldedHref =
    folded === null
      ? null
      : folded.kind === 'source'
        ? `/${locale}/desk/inbox/${folded.key}`
        : folded.country === ''
          ? null
          : countryHref(locale, folded.country, 'reports', folded.key)
  const facts: [string, string][] = [
    [t('draft.cell.publisher'), publisher],
    [t('draft.cell.published'), published === '' ? '' : format.day(published)],
    [t('draft.cell.country'), countries.find(({ code }) => code === country)?.name ?? country],
    [t('draft.cell.operator'), operator],
    [t('inbox.due'), due === '' ? '' : format.day(due)],
    [t('inbox.readBy'), assignee?.name ?? ''],
    [t('draft.cell.note'), note],
  ]
  return (
    <>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="badge" data-source-state={state}>
          {t('inbox.state', { state })}
        </span>
        {priority !== 'normal' && (
          <span className="badge" data-priority={priority}>
            {t('inbox.priorityOf', { priority })}
          </span>
        )}
        {letter === null && (
          <span className="text-sm text-muted">
            {t('inbox.by', { at: instantText(source.at, words), name: source.addedBy })}
          </span>
        )}
      </p>
      {url !== '' && (
        <p className="mt-3">
          <bdi dir="ltr">
            <OutsideLink href={url} rel={unlooked} />
          </bdi>
        </p>
      )}
      {state === 'nothing' && reason !== '' && (
        <p className="mt-3 border-s-2 border-rule ps-3">{t('inbox.because', { reason })}</p>
      )}
      {folded !== null && (
        <p className="mt-3 wrap-anywhere">
          {t('inbox.foldedInto')}{' '}
          {foldedHref === null ? (
            <bdi>{folded.title}</bdi>
          ) : (
            <a dir="auto" href={foldedHref}>
              {folded.title}
            </a>
          )}
        </p>
      )}
      <div className="mt-4">
        <Facts>
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <Fact key={name} name={name}>
                <span dir="auto" className="whitespace-pre-line">
                  {value}
                </span>
              </Fact>
            ))}
        </Facts>
      </div>
      {letter !== null && <Letter words={words} letter={letter} />}
    </>
  )
}

function Letter({ words, letter: { about, text, contact, at } }: { words: I18n; letter: ReaderLetter }) {
  const { t } = words
  return (
    <section className="mt-6 max-w-prose">
      <h2 className="font-semibold">{t('inbox.fromReader')}</h2>
      <p className="mt-1 text-sm text-muted">
        <time dateTime={at}>{t('inbox.letter', { at: instantText(at, words) })}</time>{' '}
        <a href={subjectHref(about, words)}>{subjectText(about, words)}</a>
      </p>
      <blockquote dir="auto" className="mt-2 border-s-2 border-rule ps-3 break-words whitespace-pre-line">
        {text}
      </blockquote>
      {contact !== '' && (
        <p className="mt-2 text-sm">
          {t('sources.contact')} <bdi className="break-all">{contact}</bdi>
        </p>
      )}
    </section>
  )
}
