import { PageFrame } from '@/components/shell/page-frame'
import { PartyMark } from '@/components/ui/party-mark'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { DayView } from '@/lib/views/day-view'

/** Which reports a step of a running total is from, where these are several. */
export function DayPage({ view: { country, title, rows, more }, words }: { view: DayView; words: I18n }) {
  const { t } = words
  return (
    <PageFrame
      words={words}
      country={country.code}
      trail={breadcrumbs({ ...country, query: '' }, words, { name: title })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-2 text-muted">{t(rows.length === 0 ? 'day.none' : 'day.what')}</p>
      <ul className="mt-6 space-y-4">
        {rows.map(({ key, printed, where, when, operator, report }) => (
          <li key={key} className="border-t border-rule pt-3" data-claim={key}>
            <a href={report.href}>
              <bdi>{report.title}</bdi>
            </a>
            <p className="text-sm">
              <b className="tabular-nums">{printed}</b> · {where} · {when} · <bdi>{operator.name}</bdi>
              {operator.party && <PartyMark text={t('organisation.party')} />}
            </p>
          </li>
        ))}
      </ul>
      {more && <p className="mt-4 text-muted">{t('day.more', { count: rows.length })}</p>}
    </PageFrame>
  )
}
