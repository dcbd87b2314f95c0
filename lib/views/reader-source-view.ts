import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { isOfWholePlace, whyHref } from '@/lib/links/why-href'
import type { SourceChoices } from '@/lib/reader-sources/choices-data'
import type { NamedSubject } from '@/lib/reader-sources/subject-data'
import { namesTogether, placeName } from '@/lib/wording/place-name'

type Option = { value: string; label: string }

/** The form by which a reader names a better source. */
export interface BetterSourceView {
  country: SourceChoices['country']
  /** What may be chosen, and what is chosen. */
  metric: { options: readonly Option[]; value: string }
  place: { options: readonly Option[]; value: string }
  /** What it is about, in a line, and the page of that. */
  about: string
  back: string
}

export function toBetterSourceView(choices: SourceChoices, words: I18n): BetterSourceView {
  const { t, format } = words
  const { country, metrics, areas, about } = choices
  const metricOptions = [
    { value: '', label: t('better.noMetric') },
    ...metrics.map(({ key, label }) => ({ value: key, label: format.sentence(label) })),
  ]
  const placeOptions = [
    { value: '', label: t('better.wholeCountry', { country: country.name }) },
    ...areas.map((place) => ({ value: place.code, label: placeName(place, country.code, words) })),
  ]
  return {
    country,
    metric: {
      options: withAsked(metricOptions, {
        value: about.metric,
        label: format.sentence(metricText(about, words)),
      }),
      value: about.metric,
    },
    place: {
      options: withAsked(placeOptions, { value: about.place, label: placeText(about, words) }),
      value: about.place,
    },
    about: subjectText(about, words),
    back: subjectHref(about, words),
  }
}

/** What a source is about, in a line: "Explosive devices, Aleppo (governorate), Syria". */
export function subjectText(about: NamedSubject, words: I18n): string {
  const named = [metricText(about, words), placeText(about, words), about.countryName]
  return words.format.sentence(
    withCommas(
      named.filter((text) => text !== ''),
      words,
    ),
  )
}

/** The page of what a source is about: the explanation of the number, the place, or the country. */
export function subjectHref({ country, metric, place, isKnown }: NamedSubject, { locale }: I18n): string {
  if (!isKnown || (metric === '' && (place === '' || !isOfWholePlace(place))))
    return countryHref(locale, country)
  if (metric === '') return countryHref(locale, country, 'places', place)
  return whyHref(locale, { country, metric, place: place === '' ? country : place })
}

/** Blank of no metric in particular. */
function metricText({ metricLabel: metric, partLabel: part }: NamedSubject, { t }: I18n): string {
  return metric === null ? '' : part === null ? metric : t('report.part', { metric, part })
}

/** Blank of the whole country. */
function placeText({ country, places, isRest }: NamedSubject, words: I18n): string {
  if (places.length === 0) return ''
  const names = places.map((place) => placeName(place, country, words))
  const named = namesTogether(names, words)
  if (isRest) return words.t('place.restOfPlace', { place: named })
  return places.length === 1 ? named : words.t('place.joint', { places: named })
}

const withAsked = (options: readonly Option[], asked: Option): Option[] =>
  options.some(({ value }) => value === asked.value) ? [...options] : [...options, asked]
