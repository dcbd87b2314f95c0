import 'server-only'
import type { ReportedRow } from '@/lib/claims/types'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { defaultLocale } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/names'
import { entryOf } from '@/lib/lookup/entry-of'
import { loadMetrics } from '@/lib/metrics/data'
import { loadOrganisationNames } from '@/lib/organisations/names'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import type { UnitCode } from '@/lib/quantities/units'
import { labelIn, named, readClaims, withNames } from '@/lib/reports/read-claims'
import type { NamedOrganisation, ReadClaim, SourcedClaim } from '@/lib/reports/types'
import { loadSettings } from '@/lib/settings/data'
import { readDraft as readKept } from './data'
import { type DraftProblem, toClaimRows } from './feedback/to-claim-rows'
import type { ReadDraft } from './types'

/** A draft with what is understood of it, and the published figures that it would change. */
export interface ReviewedDraft {
  draft: ReadDraft
  /** Rows as publishing would enter them, by the figure's id; one that cannot be understood has none. */
  rows: ReadonlyMap<string, ReportedRow>
  understood: ReadonlyMap<string, ReadClaim>
  problems: readonly DraftProblem[]
  /** By public id. */
  published: ReadonlyMap<string, SourcedClaim>
  /** Whether nobody may publish a report of their own. */
  fourEyes: boolean
}

/** Null where there is no such draft. */
export async function readForReview(
  database: Database,
  session: SqlConnection,
  key: string,
  language: string,
): Promise<ReviewedDraft | null> {
  const draft = await readKept(database, key)
  if (draft === null) return null
  const places = await loadPlaces(session)
  const metrics = await loadMetrics(session)
  const read = claimRowReader({ places, metrics, resolvePlace: placeResolver(places) })
  const { rows, problems } = toClaimRows(draft.content, draft.corrects || draft.key, defaultLocale, read)
  const vocabulary = await readVocabulary(database, session, [...rows.values()], language)
  const placeOf = new Map(places.map((place) => [place.code, place]))
  const nameOf = (code: string) => {
    const place = placeOf.get(code)
    const names = Object.entries(place?.names ?? {}).flatMap(([language, name]) =>
      name === null ? [] : { language, name },
    )
    return { code, kind: place?.kind ?? '', name: nameIn(names, language, code) }
  }
  const keys = draft.content.figures.flatMap(({ claim }) => (claim === '' ? [] : claim))
  const ids = await database.claim.findMany({ where: { key: { in: keys } }, select: { id: true } })
  const published = await readClaims(database, { id: { in: ids.map(({ id }) => id) } }, language)
  const settings = await loadSettings(database)
  return {
    draft,
    rows,
    understood: new Map([...rows].map(([id, row]) => [id, asClaim(row, vocabulary, nameOf)])),
    problems,
    published: new Map(published.map((claim) => [claim.key, claim])),
    fourEyes: settings['desk.fourEyes'],
  }
}

interface Vocabulary {
  metrics: ReadonlyMap<string, ReadClaim['metric']>
  parts: ReadonlyMap<string, string>
  /** By the name as typed; one that is new to the record has no key. */
  organisations: ReadonlyMap<string, NamedOrganisation>
}

async function readVocabulary(
  database: Database,
  session: SqlConnection,
  rows: readonly ReportedRow[],
  language: string,
): Promise<Vocabulary> {
  const names = await loadOrganisationNames(session)
  const typed = [...new Set(rows.map(({ claim }) => claim.operator))]
  const ids = new Map(typed.map((name) => [name, names.find(name)]))
  const [metrics, parts, organisations] = await Promise.all([
    database.metric.findMany({ include: { texts: true } }),
    database.part.findMany({ include: { texts: true } }),
    database.organisation.findMany({
      where: { id: { in: [...ids.values()].filter((id) => id !== null) } },
      ...withNames,
    }),
  ])
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  return {
    metrics: new Map(
      metrics.map(({ key, texts, baseUnit, displayUnit }) => [
        key,
        {
          key,
          label: labelIn(texts, language, key),
          baseUnit: baseUnit as ReadClaim['metric']['baseUnit'],
          displayUnit: displayUnit as UnitCode,
        },
      ]),
    ),
    parts: new Map(parts.map(({ key, texts }) => [key, labelIn(texts, language, key)])),
    organisations: new Map(
      typed.map((name) => {
        const organisation = known.get(ids.get(name) ?? -1)
        return [
          name,
          organisation === undefined ? { key: '', name, party: false } : named(organisation, language),
        ]
      }),
    ),
  }
}

/** A figure as it would stand on record, before the ledger has weighed it. */
function asClaim(
  { claim, report }: ReportedRow,
  { metrics, parts, organisations }: Vocabulary,
  nameOf: (code: string) => ReadClaim['places'][number],
): ReadClaim {
  const { verb, basis, qualifier, amount, amountTo, low, value, high, words, note } = claim
  return {
    ...{ verb, basis, qualifier, amount, amountTo, low, value, high, words, note },
    key: claim.claimId,
    language: report.language,
    metric: entryOf(metrics, claim.metric),
    part: parts.get(claim.part) ?? claim.part,
    operator: entryOf(organisations, claim.operator),
    places: claim.places.map(nameOf),
    from: { day: claim.from, precision: claim.fromPrecision },
    to: { day: claim.to, precision: claim.toPrecision },
    unit: claim.unit as UnitCode,
    ...{ ended: '', endedAt: '', endedReason: '', endedNote: '', status: '' },
    ...{ because: [], ruling: null, answers: [], supersedes: null, supersededBy: [] },
  }
}
