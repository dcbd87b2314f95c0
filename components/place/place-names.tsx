import { Fact, Facts } from '@/components/ui/fact'
import { commaOf } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { PlaceView } from '@/lib/views/place-view'

/** What a place is called in other languages and spellings. */
export function PlaceNames({ view, words: { t } }: { view: PlaceView; words: I18n }) {
  const { names, aliases } = view
  if (names.length + aliases.length === 0) return null
  return (
    <div className="mt-4">
      <Facts>
        {names.length > 0 && (
          <Fact name={t('place.otherNames')}>
            {names.map(({ code, language, name }, at) => (
              <span key={code}>
                {at > 0 && commaOf({ t })}
                <bdi lang={code}>{name}</bdi> <span className="text-muted">({language})</span>
              </span>
            ))}
          </Fact>
        )}
        {aliases.length > 0 && (
          <Fact name={t('place.aliases')}>
            {aliases.map((alias, at) => (
              <span key={alias}>
                {at > 0 && commaOf({ t })}
                <bdi>{alias}</bdi>
              </span>
            ))}
          </Fact>
        )}
      </Facts>
    </div>
  )
}
