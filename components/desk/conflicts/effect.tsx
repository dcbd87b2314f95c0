import type { I18n } from '@/lib/i18n/words'
import type { RulingEffect } from '@/lib/views/conflict-view'

/** The numbers that a ruling would change, before and after. */
export function Effect({ words: { t }, effect }: { words: I18n; effect: RulingEffect }) {
  return (
    <>
      <table className="figures max-w-2xl">
        <caption className="sr-only">{t('conflicts.effect')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('conflicts.place')}</th>
            <th scope="col" className="n">
              {t('conflicts.before')}
            </th>
            <th scope="col" className="n">
              {t('conflicts.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {effect.numbers.map(({ place, before, after, changed }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td className="n">{before}</td>
              <td className="n">{changed ? <strong>{after}</strong> : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {effect.numbers.every(({ changed }) => !changed) && (
        <p className="mt-2 text-sm">{t('conflicts.noNumber')}</p>
      )}
      {effect.sentences.map((sentence) => (
        <p key={sentence} className="mt-2 text-sm">
          {sentence}
        </p>
      ))}
    </>
  )
}
