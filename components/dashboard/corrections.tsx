import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'
import type { CorrectedFigure, CorrectionsView } from '@/lib/views/corrections-view'

/** The three kinds, each with what stands on both sides. */
export function CorrectionLists({
  words,
  view,
  heading = 'h3',
}: {
  words: I18n
  view: CorrectionsView
  heading?: 'h2' | 'h3'
}) {
  const { t } = words
  const { ended, aside, conflicts } = view
  return (
    <>
      <Kind
        heading={heading}
        title={t('corrections.endedTitle')}
        none={t('corrections.noneEnded')}
        some={ended.count > 0}
      >
        {ended.lines.map((line) => (
          <Figure key={line.key} words={words} line={line} />
        ))}
      </Kind>
      <Kind
        heading={heading}
        title={t('corrections.asideTitle')}
        none={t('corrections.noneAside')}
        some={aside.count > 0}
      >
        {aside.lines.map((line) => (
          <Figure key={line.key} words={words} line={line} />
        ))}
      </Kind>
      <Kind
        heading={heading}
        title={t('corrections.conflictTitle')}
        none={t('corrections.noneConflicts')}
        some={conflicts.count > 0}
      >
        {conflicts.lines.map(({ key, text, href }) => (
          <li key={key} data-conflict={key} className="border-t border-rule py-2">
            {text}{' '}
            <a href={href} data-explained>
              {t('corrections.why')}
            </a>
          </li>
        ))}
      </Kind>
    </>
  )
}

function Kind({
  heading: Heading,
  title,
  none,
  some,
  children,
}: {
  heading: 'h2' | 'h3'
  title: string
  none: string
  some: boolean
  children: ReactNode
}) {
  return (
    <>
      <Heading className="mt-6 mb-1 font-semibold">{title}</Heading>
      {some ? <ul className="text-sm">{children}</ul> : <p className="text-sm text-muted">{none}</p>}
    </>
  )
}

function Figure({ words: { t }, line }: { words: I18n; line: CorrectedFigure }) {
  return (
    <li
      data-claim={line.key}
      data-status={line.status}
      className="keep-together grid gap-x-8 gap-y-1 border-t border-rule py-2 sm:grid-cols-2"
    >
      <div>
        <a href={line.report.href} className="font-semibold tabular-nums">
          {line.ended ? <del>{line.printed}</del> : line.printed}
        </a>{' '}
        <span>{line.what}</span>
        <span className="block text-muted">
          <bdi>{line.report.title}</bdi>, {line.report.published}
        </span>
      </div>
      <div>
        {line.outcome.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {line.links.map(({ label, claims }) => (
          <div key={label}>
            <p className="text-muted">{label}</p>
            <ul>
              {claims.slice(0, mostLinks).map(({ key, text, href }) => (
                <li key={key}>
                  <a href={href}>{text}</a>
                </li>
              ))}
              {claims.length > mostLinks && (
                <li className="text-muted">
                  {t('corrections.linksMore', { count: claims.length - mostLinks })}
                </li>
              )}
            </ul>
          </div>
        ))}
      </div>
    </li>
  )
}

/** A figure may be out because of very many; its report's page lists them all. */
const mostLinks = 3
