import 'server-only'
import type { ReportFields } from '@/lib/claims/types'
import type { SqlConnection } from '@/lib/db/connection'
import type { PrintedClaim } from '@/lib/exchange/cells/claim-cells'
import { loadOrganisationNames } from '@/lib/organisations/names'
import { heldPrecision } from '@/lib/periods/precision'

/** What a published report says of one country, as it would be entered: its fields and its standing claims. */
export interface StandingReport {
  report: ReportFields
  claims: PrintedClaim[]
}

/** Null where there is no such report. Claims are in the order in which they came onto the record. */
export async function loadStanding(
  session: SqlConnection,
  key: string,
  country: string,
): Promise<StandingReport | null> {
  const [found] = await session.rows<[number, number, number | null, ...string[]]>(
    `select "id", "publisherId", "saidById", "title", "grade", "language", "url", "archiveUrl", "published", "accessed"
     from "Report" where "key" = ?`,
    [key],
  )
  if (found === undefined) return null
  const names = await loadOrganisationNames(session)
  const [id, publisherId, saidById, title, grade, language, url, archiveUrl, published, accessed] = found
  const rows = await session.rows<[number, bigint, ...string[]]>(
    `select o."operatorId", c."value", c."key", s."metricKey", s."part", a."key", c."verb", c."basis", c."fromDay",
       c."fromPrecision", c."toDay", c."toPrecision", c."qualifier", c."amount", c."amountTo", c."unit", c."words", c."note"
     from "Claim" c join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId"
     join "Area" a on a."id" = s."areaId" join "Place" p on p."id" = o."countryId"
     where c."reportId" = ? and c."ended" = '' and p."code" = ? order by c."id"`,
    [id, country],
  )
  return {
    report: {
      key,
      title: title!,
      publisher: names.of(publisherId),
      saidBy: saidById === null ? '' : names.of(saidById),
      grade: grade!,
      language: language!,
      url: url!,
      archiveUrl: archiveUrl!,
      published: published!,
      accessed: accessed!,
    },
    claims: rows.map(([operatorId, value, ...texts]) => {
      const [claimId, metric, part, area, verb, basis, from, fromPrecision, to, toPrecision, ...printed] =
        texts as [string, string, string, string, string, string, string, string, string, string, ...string[]]
      const [qualifier, amount, amountTo, unit, words, note] = printed as [
        ...[string, string, string],
        ...[string, string, string],
      ]
      const window = {
        ...{ basis, from, to },
        fromPrecision: heldPrecision(from, fromPrecision, 'first', published!),
        toPrecision: heldPrecision(to, toPrecision, 'last', published!),
      }
      return {
        ...{ claimId, operator: names.of(operatorId), country, metric, part, verb, ...window },
        ...{ places: area.split('+'), qualifier, amount, amountTo, unit, value, words, note },
        ...{ supersedes: '', withdrawn: false, pin: '' as const, pinReason: '', pinDate: '', answers: [] },
      }
    }),
  }
}
