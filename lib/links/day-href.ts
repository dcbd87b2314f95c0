import { addressPart } from '@/lib/i18n/address-part'
import type { Day } from '@/lib/periods/day'
import { countryHref } from './page-href'

/** Where it is found which report made the step of a running total: of a country or a place of it, on a day. */
export function dayHref(locale: string, country: string, metric: string, place: string, day: Day): string {
  return `${countryHref(locale, country, 'days', metric)}/${addressPart(place)}/${day}`
}

/** The same for a chart that knows where it is drawn from: '/en/sy/places/SY02/curves?operator=centre'. */
export function stepHref(curves: string, metric: string, day: Day): string {
  const [, locale = '', country = '', kind, key] = (curves.split('?')[0] ?? '').split('/')
  const place = kind === 'places' && key !== undefined ? decodeURIComponent(key) : country.toUpperCase()
  return dayHref(locale, country, metric, place, day)
}
