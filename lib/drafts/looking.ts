import 'server-only'
import type { Session } from '../db/session'
import { claimRowReader } from '../exchange/claim-row'
import { defaultLocale, type Locale } from '../i18n/locales'
import { loadMetrics } from '../metrics/data'
import { loadPlaces } from '../places/data'
import { placeResolver } from '../places/resolve'
import { withoutBlanks } from './form-state'
import { type DraftLook, nothingSeen } from './look'
import { readDraft } from './reading'
import type { DraftContent } from './schema'

/** Reads a draft against the record without writing anything. `key` is that of the report that it corrects, or blank. */
export async function lookAtDraft(
  session: Session,
  content: DraftContent,
  corrects: string,
  _locale: Locale,
): Promise<DraftLook> {
  const places = await loadPlaces(session)
  const read = claimRowReader({
    places,
    metrics: await loadMetrics(session),
    resolvePlace: placeResolver(places),
  })
  const { problems } = readDraft(withoutBlanks(content), corrects || 'draft', defaultLocale, read)
  return { ...nothingSeen, problems: [...problems] }
}
