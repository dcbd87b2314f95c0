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

/**
 * Null where there is no such report. Claims are in the order in which they came onto the record. `withdrawn`: the key of a withdrawn claim
 * that is given too.
 */
export async function loadStanding(
  session: SqlConnection,
  key: string,
  country: string,
  withdrawn = '',
): Promise<StandingReport | null> {
  const [found] = await session.query<
    Omit<ReportFields, 'publisher' | 'saidBy'> & { id: number; publisherId: number; saidById: number | null }
  >(
    `select "id", "publisherId", "saidById", "key", "title", "grade", "language", "url", "archiveUrl", "published", "accessed"
     from "Report" where "key" = ?`,
    [key],
  )
  if (found === undefined) return null
  const names = await loadOrganisationNames(session)
  const { id, publisherId, saidById, ...fields } = found
  const rows = await session.query<StandingRow>(
    `select o."operatorId", c."value", c."key" as "claimId", s."metricKey" as "metric", s."part", a."key" as "areaKey", c."verb",
       c."basis", c."fromDay" as "from", c."fromPrecision", c."toDay" as "to", c."toPrecision", c."qualifier", c."amount", c."amountTo", c."unit", c."words", c."note"
     from "Claim" c join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId"
     join "Area" a on a."id" = s."areaId" join "Place" p on p."id" = o."countryId"
     where c."reportId" = ? and (c."ended" = '' or (c."ended" = 'withdrawn' and c."key" = ?)) and p."code" = ? order by c."id"`,
    [id, withdrawn, country],
  )
  return {
    report: {
      ...fields,
      publisher: names.of(publisherId),
      saidBy: saidById === null ? '' : names.of(saidById),
    },
    claims: rows.map(({ operatorId, areaKey, ...printed }) => ({
      ...printed,
      operator: names.of(operatorId),
      country,
      places: areaKey.split('+'),
      fromPrecision: heldPrecision(printed.from, printed.fromPrecision, 'first', fields.published),
      toPrecision: heldPrecision(printed.to, printed.toPrecision, 'last', fields.published),
      ...notKept,
    })),
  }
}

/** What the standing claims of a report are entered without. */
const notKept = {
  supersedes: '',
  withdrawn: false,
  pin: '' as const,
  pinReason: '',
  pinDate: '',
  answers: [],
}

type StandingRow = Omit<PrintedClaim, 'operator' | 'country' | 'places' | keyof typeof notKept> & {
  operatorId: number
  areaKey: string
}
