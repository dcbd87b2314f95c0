import 'server-only'
import { z } from 'zod'
import { stateKeys } from '@/lib/countries/setting-keys'
import type { SqlConnection } from '@/lib/db/connection'
import { isDay } from '@/lib/periods/day'
import { orNull } from '../fields'
import { countryItem } from '../items/vocabulary'
import { countryParameter, jsonOnly, pageParameters } from '../parameters'
import { apiResource, pageOf } from '../resource'
import { isAmong } from '../sql'
import { loadPlaceNames } from './names'

type Counts = 'reports' | 'claims' | 'operators'
type Row = { id: number; code: string; iso3: string | null } & Record<Counts, number | null> &
  Record<'firstDay' | 'lastDay', string | null>

export const countriesResource = apiResource({
  name: 'countries',
  summary: 'Countries',
  description: 'The countries that reports can be entered for, by code, with what their records hold.',
  examples: ['limit=2', 'country=SY'],
  parameters: z.strictObject({ country: countryParameter, ...pageParameters, ...jsonOnly }),
  item: countryItem,
  positionLength: 1,
  async read(session, { country, limit }, after) {
    const rows = await session.query<Row>(
      `select p."id", p."code", p."iso3", s."reports", s."claims", s."operators", s."firstDay", s."lastDay"
       from "Place" p left join "CountrySummary" s on s."countryId" = p."id"
       where p."kind" = 'country' and p."code" > ? ${country === null ? '' : 'and p."code" = ?'} order by p."code" limit ?`,
      [after?.[0] ?? '', ...(country === null ? [] : [country.toUpperCase()]), limit + 1],
    )
    const names = await loadPlaceNames(
      session,
      rows.map(({ id }) => id),
    )
    const closed = await loadClosed(
      session,
      rows.map(({ code }) => code),
    )
    const items = rows.map(({ id, code, iso3, firstDay, lastDay, ...counts }) => ({
      ...{ code, iso3, names: names.get(id)?.names ?? {} },
      ...{ reports: Number(counts.reports ?? 0), claims: Number(counts.claims ?? 0) },
      operators: Number(counts.operators ?? 0),
      ...{ first_day: orNull(firstDay ?? ''), last_day: orNull(lastDay ?? '') },
      closed: closed.get(code) ?? null,
    }))
    return { ok: true, query: pageOf(items, limit, ({ code }) => [code]) }
  },
})

/** Of closed records the day on which they were, by the code of the country. */
async function loadClosed(session: SqlConnection, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { sql, parameters } = isAmong(
    '"key"',
    codes.map((code) => stateKeys(code).closed),
  )
  const rows = await session.query<{ key: string; value: string }>(
    `select "key", "value" from "Setting" where ${sql}`,
    parameters,
  )
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  return new Map(
    codes.flatMap((code) => {
      const day = values.get(stateKeys(code).closed) ?? ''
      return isDay(day) ? [[code, day] as const] : []
    }),
  )
}
