import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { addNames } from '../known-figures'
import type { ClaimCells } from './recorded-sweep'

/** An operation's figures of one metric, its parts with it. */
export interface SweptAccount {
  operationId: number
  metric: string
  country: string
}

interface ClaimsQuery {
  /** The words of claims with an id from here on are read, those of others are not asked for. */
  since: number
  /** In which names of publishers are given. */
  language: string
}

/** Cells of the standing claims of an account: all of them, or `newOnly` those from `since` on. Names of their publishers are added. */
export async function loadClaims(
  session: SqlConnection,
  { since, language }: ClaimsQuery,
  { operationId, metric }: SweptAccount,
  publishers: Map<number, string>,
  newOnly = false,
): Promise<ClaimCells[]> {
  const ofAccount = '"operationId" = ? and "metricKey" = ?'
  // Those that are new lie together; a sign before the stream keeps SQLite from looking through all of the account.
  const [sign, first] = newOnly ? ['+', since] : ['', 0]
  const claims = await session.rows<[...ClaimCells]>(
    `select c."id", c."reportId", s."part", a."key", c."key", r."key", r."publisherId", r."published", r."accessed", r."language", r."grade",
       c."basis", c."fromDay", c."toDay", c."qualifier", c."amount", c."amountTo", c."unit", c."low", c."value", c."high",
       case when c."id" >= ? then c."words" else '' end,
       (select u."ruling" from "Ruling" u where u."claimId" = c."id" order by u."id" desc limit 1)
     from "Claim" c join "Stream" f on f."id" = c."streamId" join "Stream" s on s."id" = coalesce(f."countedInId", f."id")
       join "Area" a on a."id" = s."areaId" join "Report" r on r."id" = c."reportId"
     where c."ended" = '' and c."id" >= ? and ${sign}c."streamId" in (
       select "id" from "Stream" where ${ofAccount} and "countedInId" is null
       union select t."id" from "Stream" t join "Stream" m on m."id" = t."countedInId"
       where m."operationId" = ? and m."metricKey" = ?)`,
    [since, first, operationId, metric, operationId, metric],
  )
  const missing = [...new Set(claims.map((cells) => cells[6]))].filter((id) => !publishers.has(id))
  for (let start = 0; start < missing.length; start += atOnce)
    await addNames(session, publishers, missing.slice(start, start + atOnce), language)
  return claims
}

const atOnce = 500
