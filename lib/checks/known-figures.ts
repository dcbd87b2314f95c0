import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nameIn } from '@/lib/i18n/names'
import { nearestFigures, type Windowed } from './nearest'
import type { EnteredFigure, KnownFigure } from './types'

/** Which claims of a stream are needed. */
export interface StreamClaimsQuery {
  streamId: number
  /** Whether all are. */
  isWhole: boolean
  /** Figures entered for the very area: the claims nearest to them; null for another area. */
  near: readonly Pick<EnteredFigure, 'basis' | 'from' | 'to'>[] | null
  /** Days of the points at hand: the claims that end on them. */
  days: readonly string[]
}

/** The standing claims asked for, by stream, without those of the report that is corrected. */
export async function loadFigures(
  session: SqlConnection,
  asked: readonly StreamClaimsQuery[],
  { corrects, language }: { corrects: string; language: string },
): Promise<Map<number, KnownFigure[]>> {
  const chosen: number[] = []
  for (const { streamId, isWhole, near, days } of asked) {
    const isByDay = near === null && !isWhole
    const onDays = isByDay ? ` and c."toDay" in (${placeholders(days.length)})` : ''
    if (isByDay && days.length === 0) continue
    const claims = await session.query<Windowed>(
      `select c."id", c."basis", c."fromDay" as "from", c."toDay" as "to" from "Claim" c where c."streamId" in (
         select s."id" from "Stream" s where s."id" = ? or s."countedInId" = ?) and c."ended" = ''${onDays}`,
      [streamId, streamId, ...(isByDay ? days : [])],
    )
    if (near === null || isWhole) chosen.push(...claims.map(({ id }) => id))
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
    const rows = await session.query<FigureRow>(
      `select s."id" as "streamId", c."key" as "claimId", r."key" as "reportId", r."published", r."publisherId", c."basis",
         c."fromDay" as "from", c."toDay" as "to", c."qualifier", c."amount", c."amountTo", c."unit", c."low", c."value", c."high", d."status"
       from "Claim" c join "Stream" f on f."id" = c."streamId"
         join "Stream" s on s."id" = coalesce(f."countedInId", f."id") join "Report" r on r."id" = c."reportId" left join "Decision" d on d."claimId" = c."id"
       where c."id" in (${placeholders(chunk.length)}) and r."key" <> ? order by c."toDay", c."id"`,
      [...chunk, corrects],
    )
    await addNames(session, publishers, [...new Set(rows.map(({ publisherId }) => publisherId))], language)
    for (const { streamId, ...row } of rows) {
      const ofStream = figures.get(streamId)
      if (ofStream === undefined) figures.set(streamId, [knownFigure(row, publishers)])
      else ofStream.push(knownFigure(row, publishers))
    }
  }
  return figures
}

interface FigureRow extends Omit<KnownFigure, 'source' | 'counts'> {
  streamId: number
  claimId: string
  reportId: string
  published: string
  publisherId: number
  status: string | null
}

function knownFigure(
  { claimId, reportId, published, publisherId, status, ...figure }: Omit<FigureRow, 'streamId'>,
  publishers: ReadonlyMap<number, string>,
): KnownFigure {
  return {
    ...figure,
    source: { claimId, reportId, publisher: publishers.get(publisherId) ?? '', published },
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
  const rows = await session.query<{ organisationId: number; language: string; name: string }>(
    `select "organisationId", "language", "name" from "OrganisationName"
     where "alias" = ? and "organisationId" in (${placeholders(missing.length)}) order by "id"`,
    [false, ...missing],
  )
  for (const id of missing) {
    const names = rows.filter(({ organisationId }) => organisationId === id)
    publishers.set(id, nameIn(names, language, ''))
  }
}
