import { z } from 'zod'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { readPlaceNames } from '@/lib/drafts/form-choices'
import { countryIndex } from '@/lib/drafts/laid-table/country-index'
import { readLaidTable } from '@/lib/drafts/laid-table/read-laid-table'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { requirePermission } from '@/lib/people/gate'
import { readMapping } from '@/lib/spreadsheets/mapping/schema'

const longestTable = 1_000_000
const name = z.string().max(10_000)
const asking = z.object({
  text: z.string().max(longestTable),
  mapping: z.unknown(),
  said: z.object({ country: name, publisher: name, published: name, operator: name, language: name }),
})

/** Reads a table that was pasted into a draft; changes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string; key: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (length > 8 * longestTable) return Response.json({ kind: 'too_large' }, { status: 413 })
  const asked = asking.safeParse(await request.json().catch(() => null))
  const given = asked.success && asked.data.mapping != null ? readMapping(asked.data.mapping) : null
  if (!asked.success || given?.ok === false) return Response.json({ kind: 'malformed' }, { status: 400 })

  const { locale, key } = await params
  const database = currentDatabase()
  const draft = await readDraft(database, key)
  if (draft === null || draftLeave(draft, person) === null)
    return Response.json({ kind: 'unknown' }, { status: 404 })

  const { text, said } = asked.data
  const index = await withSession((session) => countryIndex(session, said.country))
  const table = readLaidTable(text, given?.mapping ?? null, said, index)
  const codes =
    table.kind === 'figures' ? table.figures.flatMap(({ places }) => places?.split(';') ?? []) : []
  const places = await readPlaceNames(database, [...new Set(codes)], parseLocale(locale) ?? defaultLocale)
  return Response.json({ ...table, places })
}
