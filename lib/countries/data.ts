import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { isDay } from '@/lib/periods/day'
import { stateKeys } from './setting-keys'
import { type RecordState, usualState } from './state'

/** Every country that has figures on record, by name. */
export async function readCountryNames(
  database: Database,
  language: string,
): Promise<{ code: string; name: string }[]> {
  const summaries = await database.countrySummary.findMany({
    where: { claims: { gt: 0 } },
    include: { country: { include: { names: { where: { alias: false } } } } },
  })
  return summaries
    .map(({ country: { code, names } }) => ({ code, name: nameIn(names, language, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

/** Every country that reports can be entered for, or those of these codes, by name. */
export async function readCountries(
  database: Database,
  language: string,
  only: readonly string[] | null = null,
): Promise<{ code: string; name: string }[]> {
  const countries = await database.place.findMany({
    where: { kind: 'country', ...(only === null ? {} : { code: { in: [...only] } }) },
    include: { names: { where: { alias: false } } },
  })
  return countries
    .map(({ code, names }) => ({ code, name: nameIn(names, language, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

/** The name of a country that reports can be entered for while none is on record; null of any other code. */
export async function readUnreported(
  database: Database,
  code: string,
  language: string,
): Promise<string | null> {
  const place = await database.place.findFirst({
    where: { code, kind: 'country' },
    include: { names: { where: { alias: false } }, summary: true },
  })
  return place === null || place.summary !== null ? null : nameIn(place.names, language, code)
}

/** How the records of countries are kept, in the order of their codes; what is not set, or not understood, is as usual. */
export async function readStates(database: Database, codes: readonly string[]): Promise<RecordState[]> {
  const keys = codes.map(stateKeys)
  const settings = await database.setting.findMany({
    where: { key: { in: keys.flatMap((key) => Object.values(key)) } },
  })
  const settingOf = new Map(settings.map(({ key, value }) => [key, value]))
  return keys.map((key) => {
    const days = Number(settingOf.get(key.staleAfterDays))
    const closed = settingOf.get(key.closed) ?? ''
    return {
      staleAfterDays: Number.isInteger(days) && days > 0 ? days : usualState.staleAfterDays,
      closed: isDay(closed) ? closed : usualState.closed,
    }
  })
}
