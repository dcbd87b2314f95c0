'use client'
import { fold } from '@/lib/places/fold'
import { useDesk } from '../draft-context'
import { usePlaceSearch } from '../use-place-search'

/** A name that several places of a country bear, with each of them one click away; nothing of a name of one place or none. */
export function Namesakes({
  name,
  country,
  choose,
}: {
  name: string
  country: string
  choose: (code: string) => void
}) {
  const { words, knowPlace } = useDesk()
  const { t } = words
  const found = usePlaceSearch(country, name)?.first ?? []
  const alike = found.filter((place) => fold(place.name) === fold(name))
  if (alike.length < 2) return null
  return (
    <fieldset className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <legend className="text-muted">{t('draft.whichPlace', { name })}</legend>
      {alike.map((place) => (
        <button
          key={place.code}
          type="button"
          className="step"
          onClick={() => {
            knowPlace(place)
            choose(place.code)
          }}
        >
          {t('place.named', { place: place.name, kind: t(`place.${place.kind}`, { country }) })}
        </button>
      ))}
    </fieldset>
  )
}
