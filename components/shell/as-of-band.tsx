import type { I18n } from '@/lib/i18n/words'

/** What the band above a page says of the day that was asked for. */
export interface AsOfView {
  /** The ISO day that is shown, or null: today is. */
  day: string | null
  /** Whether no day was asked for yet. */
  isChoosing: boolean
  /** What is shown, or why today is. */
  sentence: string
  /** Ends of addresses of days on which something changed, with how they are written, the last first. */
  days: readonly { day: string; written: string }[]
  /** Address of the same page as it is now. */
  today: string
}

/** Says above a page that it shows the record as it stood, and leads to other days and back to today. Works without a script. */
export function AsOfBand({ words: { t }, view }: { words: I18n; view: AsOfView }) {
  return (
    <section aria-label={t('asOf.title')} className="page pt-3" data-as-of>
      <div className="border-s-2 border-accent ps-4">
        <p className={view.day === null && !view.isChoosing ? 'text-doubt' : 'font-semibold'}>
          {view.sentence}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-5 text-sm print:hidden">
          <a href={view.today} data-leaves-day className="py-1">
            {t('asOf.back')}
          </a>
        </p>
        <form data-leaves-day className="mt-1 flex flex-wrap items-end gap-3 text-sm print:hidden">
          <label>
            <span className="me-2">{t('asOf.day')}</span>
            <input
              type="date"
              name="asOf"
              required
              defaultValue={view.day ?? undefined}
              list="as-of-days"
              className="control"
            />
          </label>
          <button type="submit" className="button">
            {t('asOf.show')}
          </button>
          <datalist id="as-of-days">
            {view.days.map(({ day }) => (
              <option key={day} value={day} />
            ))}
          </datalist>
        </form>
        {view.days.length > 0 && (
          <details className="mt-1 text-sm print:hidden">
            <summary>{t('asOf.days')}</summary>
            <ul className="flex flex-wrap gap-x-5">
              {view.days.map(({ day, written }) => (
                <li key={day}>
                  <a href={`?asOf=${day}`} className="inline-block py-1">
                    {written}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  )
}
