import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { type DefaultLanguages, defaultLanguagesOf, languageKeys } from './default-languages'
import { type PeopleRules, peopleKeys, peopleRulesOf } from './people-rules'
import { SETTINGS, type SettingKey, type Settings, settingsOf } from './settings'

/** Brings the settings that are asked for to what is asked, and leaves the others; the keys that changed. Pages in memory go, since who may see them may be another. */
export function changeSettings(
  session: SqlConnection,
  { by }: Permission<'settings.change'>,
  at: string,
  asked: Partial<Settings>,
): Promise<SettingKey[]> {
  return publishTransaction(session, at, async () => {
    const rows = await session.query<{ key: string; value: string }>('select "key", "value" from "Setting"')
    const before = settingsOf(rows)
    const changed = (Object.keys(SETTINGS) as SettingKey[]).filter(
      (key) => asked[key] !== undefined && before[key] !== asked[key],
    )
    for (const key of changed) {
      await write(session, key, asked[key] ? 'yes' : 'no')
      await appendAuditEntry(session, {
        at,
        by,
        action: 'setting.change',
        subject: key,
        before: before[key],
        after: asked[key],
        touched: { Setting: [key] },
      })
    }
    return changed
  })
}

/** Brings the rules by which people are protected to what is asked; the names of those that changed. Readers see the others at once. */
export function changePeopleRules(
  session: SqlConnection,
  { by }: Permission<'settings.change'>,
  at: string,
  asked: PeopleRules,
  reason: string,
): Promise<(keyof PeopleRules)[]> {
  return publishTransaction(session, at, async () => {
    const rows = await session.query<{ key: string; value: string }>('select "key", "value" from "Setting"')
    const before = peopleRulesOf(rows)
    const changed = (['level', 'smallest'] as const).filter((name) => before[name] !== asked[name])
    for (const name of changed) {
      const key = peopleKeys[name]
      await write(session, key, String(asked[name]))
      await appendAuditEntry(session, {
        ...{
          at,
          by,
          action: 'setting.change',
          subject: key,
          before: before[name],
          after: asked[name],
          reason,
        },
        touched: { Setting: [key] },
      })
    }
    return changed
  })
}

/** Brings the languages in which readers are met to what is asked, with an entry of the audit for each that was another; the keys of these. */
export function changeDefaultLanguages(
  session: SqlConnection,
  { by }: Permission<'settings.change'>,
  at: string,
  asked: DefaultLanguages,
): Promise<string[]> {
  return publishTransaction(session, at, async () => {
    const rows = await session.query<{ key: string; value: string }>('select "key", "value" from "Setting"')
    const before = defaultLanguagesOf(rows)
    const codes = [...new Set([...Object.keys(before.countries), ...Object.keys(asked.countries)])].sort()
    const changed = [
      { key: languageKeys.site, before: before.site, after: asked.site },
      ...codes.map((code) => ({
        key: languageKeys.country(code),
        before: before.countries[code] ?? '',
        after: asked.countries[code] ?? '',
      })),
    ].filter((one) => one.before !== one.after)
    for (const { key, ...states } of changed) {
      await write(session, key, states.after)
      await appendAuditEntry(session, {
        ...{ at, by, action: 'setting.change', subject: key, ...states },
        touched: { Setting: [key] },
      })
    }
    return changed.map(({ key }) => key)
  })
}

const write = (session: SqlConnection, key: string, value: string) =>
  session.run(
    `insert into "Setting" ("key", "value") values (?, ?) on conflict ("key") do update set "value" = excluded."value"`,
    [key, value],
  )
