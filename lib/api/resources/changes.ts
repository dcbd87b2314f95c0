import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { optional } from '@/lib/downloads/parameters'
import { problemWith } from '@/lib/problems/problem'
import { changesFrom, markOfChange, type RecordChange } from '../changes/entries'
import { touchedKeys } from '../changes/touched-keys'
import { loadClaimsByKey } from '../claims/load-claims'
import { toCursor } from '../cursor'
import { type ChangeItem, type ChangeType, changeItem, changeTypes } from '../items/change'
import type { ClaimItem } from '../items/claim'
import type { ReportItem } from '../items/vocabulary'
import { documented, jsonOnly, limitParameter } from '../parameters'
import { apiResource } from '../resource'
import { loadMetricItems } from './metrics'
import { loadOrganisationsByKey } from './organisations'
import { loadPlacesByCode } from './places'
import { loadReportsByKey } from './reports'

const name = 'changes'

/** Where the feed was read to: behind a key of a type in a change. The start stands before all of them. */
type Position = readonly [id: string, mark: string, type: string, key: string]
const start: Position = ['0', '', '0', '']

export const changesResource = apiResource({
  name,
  summary: 'Changes: what was published, corrected, withdrawn, ruled, merged and renamed, in order',
  description:
    'Every change of the record in the order in which it was made, with what it touched as that stands now. Who reads all other addresses once, and this from a cursor taken before, has what is on record; who reads it from the beginning has it too. `next` is always there: keep it, and ask again with `since`. No changes behind it: `data` is empty.',
  examples: ['limit=3'],
  parameters: z.strictObject({
    since: documented(optional('since'), {
      description:
        'Where to go on: `next` of the answer before, or `cursor` of a change. None: from the beginning.',
    }),
    limit: limitParameter,
    ...jsonOnly,
  }),
  item: changeItem,
  positionLength: 4,
  cursorName: 'since',
  async read(session, { limit }, after) {
    const [id = '', mark = '', type = '', key = ''] = after ?? start
    const first = Number(id)
    if (!Number.isSafeInteger(first)) return gone
    if (first > 0 && (await markOfChange(session, first)) !== mark) return gone
    const found: { change: RecordChange; type: ChangeType; key: string }[] = []
    reading: for await (const change of changesFrom(session, first)) {
      for (const [rank, of] of changeTypes.entries()) {
        if (change.id === first && rank < Number(type)) continue
        for (const touched of await touchedKeys(session, change, of)) {
          if (change.id === first && rank === Number(type) && touched <= key) continue
          found.push({ change, type: of, key: touched })
          if (found.length === limit) break reading
        }
      }
    }
    const items = await itemsOf(session, found)
    const last = found.at(-1)
    return {
      ok: true,
      query: {
        items,
        next: last === undefined ? [id, mark, type, key] : positionOf(last),
      },
    }
  },
})

const gone = { ok: false as const, problems: [problemWith('cursorGone')] }

const positionOf = ({
  change,
  type,
  key,
}: {
  change: RecordChange
  type: ChangeType
  key: string
}): Position => [String(change.id), change.mark, String(changeTypes.indexOf(type)), key]

/** What was touched as it stands now, or that it is gone. */
async function itemsOf(
  session: SqlConnection,
  found: readonly { change: RecordChange; type: ChangeType; key: string }[],
): Promise<ChangeItem[]> {
  const keysOf = (type: ChangeType) => [
    ...new Set(found.flatMap((one) => (one.type === type ? one.key : []))),
  ]
  const things: Record<
    Exclude<ChangeType, 'reread'>,
    ReadonlyMap<string, NonNullable<ChangeItem['item']>>
  > = {
    metric: keysOf('metric').length === 0 ? new Map() : await loadMetricItems(session),
    organisation: await loadOrganisationsByKey(session, keysOf('organisation')),
    place: await loadPlacesByCode(session, keysOf('place')),
    report: await loadReportsByKey(session, keysOf('report')),
    claim: await loadClaimsByKey(session, keysOf('claim')),
  }
  return found.map((one) => {
    const { change, type, key } = one
    const item = type === 'reread' ? null : (things[type].get(key) ?? null)
    return {
      cursor: toCursor(name, positionOf(one)),
      at: change.at,
      change: kindOf(change.action),
      ...{ type, key, state: type === 'reread' ? 'reread' : stateOf(item), item },
    }
  })
}

function stateOf(item: ChangeItem['item']): ChangeItem['state'] {
  if (item === null) return 'removed'
  if ('merged_into' in item && item.merged_into !== null) return 'merged'
  if ('withdrawn' in item) return (item as ReportItem).withdrawn ? 'withdrawn' : 'stands'
  const status = 'claim_id' in item ? (item as ClaimItem).status : null
  return status === 'superseded' || status === 'withdrawn' ? status : 'stands'
}

/** What was done, by how the action begins that the audit has. */
function kindOf(action: string): ChangeItem['change'] {
  if (/^(report|draft|import)\./.test(action)) return 'publication'
  if (action.startsWith('ruling.')) return 'ruling'
  if (/\.(merge|unmerge)$/.test(action)) return 'merge'
  if (/\.(rename|texts|label)$/.test(action)) return 'name'
  if (action.startsWith('setting.')) return 'setting'
  if (/^(record|curves)\./.test(action)) return 'rebuild'
  return action.startsWith('audit.') ? 'beginning' : 'vocabulary'
}
