import 'server-only'
import { becauseSeparator } from '@/lib/curves/stream-store'
import type { Cell, Session } from '@/lib/db/session'
import {
  COLUMN_AT as at,
  CLAIM_COLUMNS,
  type ClaimColumnName,
  PLACE_SEPARATOR,
} from '@/lib/exchange/claims-format'
import { loadOrganisationNames, type OrganisationNames } from '@/lib/organisations/names'

/** A country as files name it. */
export interface ExportedCountry {
  id: number
  code: string
}

/** How many claims are held in memory together, those of other countries between them included. */
const claimsAtOnce = 1_000

/**
 * Every claim on a country's record as the cells of `CLAIM_COLUMNS`, superseded and withdrawn ones included, in the order in
 * which they came onto it: a claim comes before the one that corrects it. Entering the rows anew gives the same curves;
 * entering them where they came from changes nothing. Read within a snapshot.
 */
export async function* claimBatches(session: Session, country: ExportedCountry): AsyncGenerator<string[][]> {
  const names = await loadOrganisationNames(session)
  let after = 0
  for (;;) {
    const last = await endOfPage(session, after)
    if (last === null) return
    yield await readPage(session, country, names, after, last)
    after = last
  }
}

/** The id of the last claim of the page that follows `after`; null where no claim does. */
async function endOfPage(session: Session, after: number): Promise<number | null> {
  const [row] = await session.rows<[number | bigint | null]>(
    'select max("id") from (select "id" from "Claim" where "id" > ? order by "id" limit ?) as page',
    [after, claimsAtOnce],
  )
  return row![0] === null ? null : Number(row![0])
}

/** What is read for each column. Names, places and what became of the claim are put into words by `toCells`. */
const sources: Readonly<Record<ClaimColumnName, string>> = {
  report_id: 'r."key"',
  report_title: 'r."title"',
  publisher: 'r."publisherId"',
  said_by: 'r."saidById"',
  grade: 'r."grade"',
  language: 'r."language"',
  url: 'r."url"',
  archive_url: 'r."archiveUrl"',
  published: 'r."published"',
  accessed: 'r."accessed"',
  operator: 'o."operatorId"',
  country: `''`,
  metric: 's."metricKey"',
  part: 's."part"',
  verb: 'c."verb"',
  basis: 'c."basis"',
  from: 'c."fromDay"',
  from_precision: 'c."fromPrecision"',
  to: 'c."toDay"',
  to_precision: 'c."toPrecision"',
  places: 'a."key"',
  qualifier: 'c."qualifier"',
  amount: 'c."amount"',
  amount_to: 'c."amountTo"',
  unit: 'c."unit"',
  words: 'c."words"',
  pin: `''`,
  pin_reason: `''`,
  note: 'c."note"',
  claim_id: 'c."key"',
  supersedes: `coalesce(p."key", '')`,
  withdrawn: 'c."ended"',
  status: `coalesce(d."status", '')`,
  because: `coalesce(d."because", '')`,
  value_base: 'c."value"',
}

/**
 * The id stands after the columns. A claim of another country that one corrects is not named: the file does not hold it.
 * SQLite takes cross joins in the order in which they are written: from the claims of the page, not from all of a country.
 */
const select = `select ${CLAIM_COLUMNS.map(({ name }) => sources[name]).join(', ')}, c."id"
  from "Claim" c cross join "Stream" s cross join "Operation" o cross join "Area" a cross join "Report" r
    left join "Decision" d on d."claimId" = c."id"
    left join "Claim" p on p."id" = c."supersedesId" and exists (
      select 1 from "Stream" t join "Operation" q on q."id" = t."operationId"
      where t."id" = p."streamId" and q."countryId" = o."countryId")
  where c."id" > ? and c."id" <= ? and s."id" = c."streamId" and o."id" = s."operationId" and o."countryId" = ?
    and a."id" = s."areaId" and r."id" = c."reportId"
  order by c."id"`

async function readPage(
  session: Session,
  country: ExportedCountry,
  names: OrganisationNames,
  after: number,
  last: number,
): Promise<string[][]> {
  const rulings = await loadRulings(session, after, last)
  const corrected = await loadCorrected(session, country, after, last)
  const rows = await session.rows(select, [after, last, country.id])
  for (const row of rows) {
    const id = row.pop() as number
    toCells(row, country, names, rulings.get(id), corrected.has(id))
  }
  return rows as string[][]
}

interface Ruling {
  pin: string
  reason: string
}

/** Makes texts of a row as read. `corrected`: a claim of the same country has taken its place. */
function toCells(
  row: Cell[],
  { code }: ExportedCountry,
  names: OrganisationNames,
  ruling: Ruling | undefined,
  corrected: boolean,
): void {
  const saidBy = row[at.said_by]
  row[at.publisher] = names.of(row[at.publisher] as number)
  row[at.said_by] = saidBy === null ? '' : names.of(saidBy as number)
  row[at.operator] = names.of(row[at.operator] as number)
  row[at.country] = code
  row[at.places] = (row[at.places] as string).replaceAll('+', PLACE_SEPARATOR)
  row[at.because] = (row[at.because] as string).replaceAll(becauseSeparator, PLACE_SEPARATOR)
  row[at.value_base] = String(row[at.value_base])
  if (ruling !== undefined) {
    row[at.pin] = ruling.pin
    row[at.pin_reason] = ruling.reason
  }
  const ended = row[at.withdrawn] as string
  if (ended !== '') row[at.status] = ended
  // Corrected by a claim of another country, it must not stand again where this file alone is entered.
  row[at.withdrawn] = ended === 'withdrawn' || (ended === 'superseded' && !corrected) ? 'true' : ''
}

/** The rulings in force, by claim; one that undoes the ruling before it is none. */
async function loadRulings(session: Session, after: number, last: number): Promise<Map<number, Ruling>> {
  const rows = await session.rows<[number, string, string]>(
    'select "claimId", "ruling", "reason" from "Ruling" where "claimId" > ? and "claimId" <= ? order by "id"',
    [after, last],
  )
  const rulings = new Map<number, Ruling>()
  for (const [id, pin, reason] of rows) {
    if (pin === 'none') rulings.delete(id)
    else rulings.set(id, { pin, reason })
  }
  return rulings
}

/** The claims that one of the same country corrects. */
async function loadCorrected(
  session: Session,
  country: ExportedCountry,
  after: number,
  last: number,
): Promise<Set<number>> {
  const rows = await session.rows<[number]>(
    `select n."supersedesId" from "Claim" n cross join "Stream" s cross join "Operation" o
     where n."supersedesId" > ? and n."supersedesId" <= ? and s."id" = n."streamId" and o."id" = s."operationId"
       and o."countryId" = ?`,
    [after, last, country.id],
  )
  return new Set(rows.map(([id]) => id))
}
