import type { PlaceName } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'

const kinds = ['country', 'admin1', 'admin2', 'admin3', 'city', 'locality'] as const

/** What kind of place it is, as its country says it: "governorate", "city". Cities and regions share names. */
export function kindName(place: Pick<PlaceName, 'kind'>, country: string, { t }: I18n): string {
  const kind = kinds.find((known) => known === place.kind)
  return kind === undefined ? '' : t(`place.${kind}`, { country })
}

/** A place by name and kind, "Aleppo (city)"; a country needs no kind. */
export function placeName(place: PlaceName, country: string, words: I18n): string {
  const kind = place.kind === 'country' ? '' : kindName(place, country, words)
  return kind === '' ? place.name : words.t('place.named', { place: place.name, kind })
}

/** So many names are told apart in one line. */
const mostNames = 6

/** Places that are named together, "Homs + Hama"; of very many the first, and how many others there are. */
export function namesTogether(names: readonly string[], { t }: I18n): string {
  if (names.length <= mostNames) return names.join(' + ')
  const shown = names.slice(0, mostNames - 1)
  return t('place.andMore', { places: shown.join(' + '), count: names.length - shown.length })
}
