import type { I18n } from '@/lib/i18n/words'
import type { AuditLine, SentencePart } from '@/lib/views/audit/audit-line'

/** Entries of the audit: when and who, what in a sentence, and on request what was before and after. */
export function AuditTable({ words: { t }, lines }: { words: I18n; lines: readonly AuditLine[] }) {
  return (
    <ol className="mt-6 divide-y divide-rule border-y border-rule text-sm">
      {lines.map(({ id, at, by, sentence, changes, action, subject, before, after, reason }) => (
        <li key={id} className="audit-entry">
          <p className="audit-when">
            <span className="text-muted">{id}</span>
            <time dateTime={at}>{at.slice(0, 19).replace('T', ' ')}</time>
          </p>
          <p className="row-title audit-who">
            <Part part={by} />
          </p>
          <div className="min-w-0">
            <p className="wrap-anywhere">
              {sentence.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay in their order
                <Part key={index} part={part} />
              ))}
            </p>
            {changes.map((change) => (
              <p key={change} className="mt-1 wrap-anywhere">
                {change}
              </p>
            ))}
            {reason !== '' && <p className="mt-1">{t('audit.because', { reason })}</p>}
            <details className="mt-1">
              <summary className="text-muted">{t('audit.beforeAfter', { id })}</summary>
              <p className="mt-1 font-mono break-all text-muted">
                {action} {subject}
              </p>
              {(before !== '' || after !== '') && (
                <dl className="mt-1 grid gap-2 sm:grid-cols-2">
                  {[
                    { term: t('audit.before'), text: before },
                    { term: t('audit.after'), text: after },
                  ].map((side) => (
                    <div key={side.term} className="min-w-0">
                      <dt className="text-muted">{side.term}</dt>
                      <dd className="font-mono break-all">
                        {side.text === '' ? t('audit.nothing') : side.text}
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </details>
          </div>
        </li>
      ))}
    </ol>
  )
}

const Part = ({ part: { text, href } }: { part: SentencePart }) =>
  href === null ? (
    text
  ) : (
    <a href={href}>
      <bdi>{text}</bdi>
    </a>
  )
