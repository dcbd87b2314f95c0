import type { Words } from '../i18n/words'
import type { PlaceName } from './figures'

const kinds = ['country', 'admin1', 'admin2', 'admin3', 'city', 'locality'] as const

/** What kind of place it is, as its country says it: "governorate", "city". Cities and regions share names. */
export function kindName(place: Pick<PlaceName, 'kind'>, country: string, { t }: Words): string {
  const kind = kinds.find((known) => known === place.kind)
  return kind === undefined ? '' : t(`place.${kind}`, { country })
}

/** A place by name and kind, "Aleppo (city)"; a country needs no kind. */
export function placeName(place: PlaceName, country: string, words: Words): string {
  const kind = place.kind === 'country' ? '' : kindName(place, country, words)
  return kind === '' ? place.name : words.t('place.named', { place: place.name, kind })
}
