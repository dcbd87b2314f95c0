import 'server-only'
import { placeIndex } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { nameIn } from '@/lib/i18n/names'
import { loadPlaces } from '@/lib/places/data'
import { type Preview, previewChange } from '@/lib/publishing/dry-run/preview'
import type { NewRuling } from '@/lib/publishing/rule'

/** What a ruling would change, with the places that are named in it; null where there is no such figure. */
export async function previewRuling(
  session: SqlConnection,
  { claim, ruling }: Pick<NewRuling, 'claim' | 'ruling'>,
  at: string,
  language: string,
): Promise<{ preview: Preview; names: Map<string, string> } | null> {
  const places = await loadPlaces(session)
  const change = { rows: [], withdraw: [], rulings: [{ claimId: claim, ruling }] }
  const preview = await previewChange(session, placeIndex(places), change, { by: '', at })
  if (preview.kind !== 'preview') return null
  const named = new Set([
    ...preview.curves.flatMap(({ area }) => area),
    ...preview.conflicts.map(({ place }) => place),
  ])
  const names = new Map(
    places
      .filter(({ code }) => named.has(code))
      .map(({ code, names }) => {
        const known = Object.entries(names).flatMap(([language, name]) =>
          name === null ? [] : { language, name },
        )
        return [code, nameIn(known, language, code)]
      }),
  )
  return { preview, names }
}
