import 'server-only'
import { holdsIn, type Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { RULINGS } from '@/lib/claims/reasons'
import type { Account } from '@/lib/claims/streams'
import { TouchedStreams } from '@/lib/claims/touched-streams'
import { placeIndex } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, publishTransaction } from '@/lib/db/transactions'
import { loadPlaces } from '@/lib/places/data'
import { recomputeTouched } from './recompute-touched'

/** An editor's decision on a reported figure: `none` takes the one in force back. */
export interface NewRuling {
  /** The public id of the claim. */
  claim: string
  ruling: (typeof RULINGS)[number]
  reason: string
  note: string
}

export type RulingOutcome =
  | { kind: 'ruled' }
  /** No such claim, or it no longer stands. */
  | { kind: 'gone' }
  /** What is asked for is in force already. */
  | { kind: 'unchanged' }

/**
 * Makes a ruling and reconciles the stream of its claim, all or nothing. Earlier rulings are kept: the latest is in force. Whoever asks
 * for their own ruling once more has it, and nothing is written.
 */
export function rule(
  session: SqlConnection,
  granted: Permission<'conflict.rule'>,
  at: string,
  { claim: key, ruling, reason, note: remark }: NewRuling,
): Promise<RulingOutcome> {
  return publishTransaction(session, at, async () => {
    const [claim] = await session.query<Account & { id: number; streamId: number; country: string }>(
      `select c."id", s."id" as "streamId", s."operationId", o."countryId", p."code" as "country", s."metricKey" as "metric", s."part" from "Claim" c
       join "Stream" f on f."id" = c."streamId" join "Stream" s on s."id" = coalesce(f."countedInId", f."id")
       join "Operation" o on o."id" = s."operationId" join "Place" p on p."id" = o."countryId"
       where c."key" = ? and c."ended" = ''`,
      [key],
    )
    if (claim === undefined || !holdsIn(granted, 'conflict.rule', claim.country)) return { kind: 'gone' }
    const { id, streamId, country: _, ...account } = claim
    const [before] = await session.query<Omit<NewRuling, 'claim'> & { by: string }>(
      'select "ruling", "reason", "note", "by" from "Ruling" where "claimId" = ? order by "id" desc limit 1',
      [id],
    )
    const inForce = {
      ruling: before?.ruling ?? 'none',
      reason: before?.reason ?? '',
      note: before?.note ?? '',
    }
    const after = { ruling, reason: ruling === 'none' ? '' : reason, note: remark }
    if (ruling === inForce.ruling && after.reason === inForce.reason && after.note === inForce.note)
      return { kind: before?.by === granted.by ? 'ruled' : 'unchanged' }
    await session.insert(
      'Ruling',
      ['id', 'claimId', 'ruling', 'reason', 'note', 'by', 'at'],
      [[await nextId(session, 'Ruling'), id, ruling, after.reason, remark, granted.by, at]],
    )
    const effects = new TouchedStreams()
    effects.touch({ id: streamId, account })
    effects.gain(account.countryId, { rulings: 1 })
    await recomputeTouched(session, placeIndex(await loadPlaces(session)), effects)
    await appendAuditEntry(session, {
      at,
      by: granted.by,
      action: 'ruling.make',
      subject: key,
      before: inForce,
      after,
      reason,
      touched: { Claim: [id] },
    })
    return { kind: 'ruled' }
  })
}
