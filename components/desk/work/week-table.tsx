import type { PersonWeek } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'

const COUNTS = ['sent', 'returned', 'published', 'reviewed'] as const

/** What the team did in a week: everybody who did something, and all together. */
export function WeekTable({ words: { t }, week }: { words: I18n; week: readonly PersonWeek[] }) {
  if (week.length === 0) return <p className="text-muted">{t('work.weekNone')}</p>
  return (
    <table className="figures counts week max-w-2xl">
      <caption className="sr-only">{t('work.week')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('work.person')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col" className="n">
              {t(`work.count.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {week.map((person) => (
          <tr key={person.id}>
            <th scope="row" dir="auto">
              {person.name}
            </th>
            {COUNTS.map((count) => (
              <td key={count} className="n">
                {t('organisation.count', { count: person[count] })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {week.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{t('work.together')}</th>
            {COUNTS.map((count) => (
              <td key={count} className="n">
                {t('organisation.count', { count: week.reduce((sum, person) => sum + person[count], 0) })}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
