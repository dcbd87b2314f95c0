import type { AuditRow } from '@/lib/audit/types'
import type { I18n } from '@/lib/i18n/words'

/** Entries of the audit: when and who, what and to what, and on request what was before and after. */
export function AuditTable({ words: { t }, rows }: { words: I18n; rows: readonly AuditRow[] }) {
  return (
    <ol className="mt-6 divide-y divide-rule border-y border-rule text-sm">
      {rows.map(({ id, at, by, name, action, subject, subjectName, before, after, reason }) => (
        <li key={id} className="py-2">
          <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span className="text-muted tabular-nums">{id}</span>
            <time dateTime={at} className="tabular-nums">
              {at.slice(0, 19).replace('T', ' ')}
            </time>
            <span className="font-semibold">{name ?? by}</span>
            <span className="font-mono">{action}</span>
            {subjectName !== null && <span>{subjectName}</span>}
            <span className="min-w-0 font-mono break-all text-muted">{subject}</span>
          </p>
          {reason !== '' && <p className="mt-1">{t('audit.because', { reason })}</p>}
          {(before !== '' || after !== '') && (
            <details className="mt-1">
              <summary>{t('audit.beforeAfter', { id })}</summary>
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
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}
