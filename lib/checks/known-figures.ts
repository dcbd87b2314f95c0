import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nameIn } from '@/lib/i18n/names'
import { nearestFigures, type Windowed } from './nearest'
import type { EnteredFigure, KnownFigure } from './types'

/** Which claims of a stream are needed. */
export interface ClaimsAsked {
  streamId: number
  /** Figures entered for the very area: the claims nearest to them; null for another area. */
  near: readonly Pick<EnteredFigure, 'basis' | 'from' | 'to'>[] | null
  /** Days of the points at hand: the claims that end on them. */
  days: readonly string[]
}

/** The standing claims asked for, by stream, without those of the report that is corrected. */
export async function loadFigures(
  session: SqlConnection,
  asked: readonly ClaimsAsked[],
  { corrects, language }: { corrects: string; language: string },
): Promise<Map<number, KnownFigure[]>> {
  const chosen: number[] = []
  for (const { streamId, near, days } of asked) {
    const onDays = near === null ? ` and c."toDay" in (${placeholders(days.length)})` : ''
    if (near === null && days.length === 0) continue
    const rows = await session.rows<[number, string, string, string]>(
      `select c."id", c."basis", c."fromDay", c."toDay" from "Claim" c where c."streamId" in (
         select s."id" from "Stream" s where s."id" = ? or s."countedInId" = ?) and c."ended" = ''${onDays}`,
      [streamId, streamId, ...(near === null ? days : [])],
    )
    const claims = rows.map(([id, basis, from, to]): Windowed => ({ id, basis, from, to }))
    if (near === null) chosen.push(...claims.map(({ id }) => id))
    else {
      chosen.push(...nearestFigures(claims, near))
      chosen.push(...claims.filter(({ to }) => days.includes(to)).map(({ id }) => id))
    }
  }
  return readFigures(session, [...new Set(chosen)], corrects, language)
}

const atOnce = 500

async function readFigures(
  session: SqlConnection,
  ids: readonly number[],
  corrects: string,
  language: string,
): Promise<Map<number, KnownFigure[]>> {
  const figures = new Map<number, KnownFigure[]>()
  const publishers = new Map<number, string>()
  for (let start = 0; start < ids.length; start += atOnce) {
    const chunk = ids.slice(start, start + atOnce)
    const rows = await session.rows<Cells>(
      `select s."id", c."key", r."key", r."published", r."publisherId", c."basis", c."fromDay", c."toDay", c."qualifier",
         c."amount", c."amountTo", c."unit", c."low", c."value", c."high", d."status"
       from "Claim" c join "Stream" f on f."id" = c."streamId"
         join "Stream" s on s."id" = coalesce(f."countedInId", f."id") join "Report" r on r."id" = c."reportId" left join "Decision" d on d."claimId" = c."id"
       where c."id" in (${placeholders(chunk.length)}) and r."key" <> ? order by c."toDay", c."id"`,
      [...chunk, corrects],
    )
    await addNames(session, publishers, [...new Set(rows.map((cells) => cells[4]))], language)
    for (const cells of rows) {
      const [streamId, figure] = [cells[0], knownFigure(cells, publishers)]
      figures.set(streamId, [...(figures.get(streamId) ?? []), figure])
    }
  }
  return figures
}

type Cells = [
  streamId: number,
  claimId: string,
  reportId: string,
  published: string,
  publisherId: number,
  basis: string,
  from: string,
  to: string,
  qualifier: string,
  amount: string,
  amountTo: string,
  unit: string,
  low: bigint,
  value: bigint,
  high: bigint | null,
  status: string | null,
]

function knownFigure(cells: Cells, publishers: ReadonlyMap<number, string>): KnownFigure {
  const [, claimId, reportId, published, publisherId, basis, from, to, ...said] = cells
  const [qualifier, amount, amountTo, unit, low, value, high, status] = said
  return {
    source: { claimId, reportId, publisher: publishers.get(publisherId) ?? '', published },
    basis,
    from,
    to,
    qualifier,
    amount,
    amountTo,
    unit,
    low,
    value,
    high,
    counts: status === 'counted' || status === 'corroborates',
  }
}

/** Adds the names of these organisations that are not among those at hand. */
export async function addNames(
  session: SqlConnection,
  publishers: Map<number, string>,
  ids: readonly number[],
  language: string,
): Promise<void> {
  const missing = ids.filter((id) => !publishers.has(id))
  if (missing.length === 0) return
  const rows = await session.rows<[number, string, string]>(
    `select "organisationId", "language", "name" from "OrganisationName"
     where "alias" = ? and "organisationId" in (${placeholders(missing.length)}) order by "id"`,
    [false, ...missing],
  )
  for (const id of missing) {
    const names = rows
      .filter(([organisationId]) => organisationId === id)
      .map(([, language, name]) => ({ language, name }))
    publishers.set(id, nameIn(names, language, ''))
  }
}
