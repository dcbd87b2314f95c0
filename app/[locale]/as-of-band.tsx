import { AsOfBand } from '@/components/shell/as-of-band'
import { presentDatabase } from '@/lib/audit/with-session'
import { askedPast } from '@/lib/db/past/past-scope'
import { readChangedDays } from '@/lib/figures/day/changed-days'
import type { I18n } from '@/lib/i18n/words'

/** The band above a page that is asked for as of a past day; nothing above any other. */
export async function AskedDayBand({ words, country }: { words: I18n; country?: string | undefined }) {
  const past = askedPast()
  if (past === undefined) return null
  const { t, format } = words
  const days =
    country === undefined
      ? []
      : await readChangedDays(presentDatabase(), country.toUpperCase()).catch(() => [])
  const first = past.first === null ? '' : format.day(past.first)
  const sentence = {
    shown: () => t('asOf.shown', { day: format.day(past.day ?? past.asked) }),
    choosing: () => t('asOf.choose'),
    beforeRecord: () =>
      past.first === null ? t('asOf.noRecord') : t('asOf.before', { day: format.day(past.asked), first }),
    future: () => t('asOf.future', { day: format.day(past.asked) }),
    unreadable: () => t('asOf.unreadable', { asked: past.asked }),
  }[past.kind]()
  return (
    <AsOfBand
      words={words}
      view={{
        day: past.day,
        isChoosing: past.kind === 'choosing',
        sentence,
        today: past.today,
        days: days.map((day) => ({ day, written: format.day(day) })),
      }}
    />
  )
}
