import 'server-only'
import { setImmediate as turn } from 'node:timers/promises'
import { becauseSeparator } from '@/lib/curves/stream-outcome'
import type { SqlConnection } from '@/lib/db/connection'
import { claimCells } from '@/lib/exchange/cells/claim-cells'
import { enterableCells } from '@/lib/exchange/cells/clear-cell'
import { entryOf } from '@/lib/lookup/entry-of'
import { loadOrganisationNames, type OrganisationNames } from '@/lib/organisations/names'
import { loadAnswers } from './claim-answers'
import {
  type IdRange,
  loadCorrected,
  loadCorrectedKeys,
  loadDecisions,
  loadPageClaims,
  loadPageStreams,
  loadReports,
  loadRulings,
  type NarrowedClaims,
  nextPage,
  type StreamFields,
} from './claims-page'
import { type WithheldClaims, withoutPeople } from './people-claims'

/** A country as files name it. */
export interface ExportedCountry {
  id: number
  code: string
}

/**
 * Every claim on a country's record as the cells of `CLAIM_COLUMNS`, superseded and withdrawn ones included, in the order in
 * which they came onto it: a claim comes before the one that corrects it. Entering the rows anew gives the same curves;
 * entering them where they came from changes nothing. Narrowed, they are some of these rows. Texts that an older program took with
 * signs that entering refuses are without these, and `onMended` is called for each. Read within a snapshot; one page of claims is in
 * memory at a time. `withheld`: what readers are not told of figures on people; without it, all is told.
 */
export async function* claimBatches(
  session: SqlConnection,
  country: ExportedCountry,
  narrowed: NarrowedClaims | null = null,
  onMended?: () => void,
  withheld: WithheldClaims | null = null,
): AsyncGenerator<string[][]> {
  const names = await loadOrganisationNames(session)
  const streams = await loadPageStreams(session, country, names, narrowed)
  const { after, last } = narrowed?.report ?? { after: 0, last: Number.POSITIVE_INFINITY }
  for (
    let page = await nextPage(session, after);
    page !== null && page.after < last;
    page = await nextPage(session, page.last)
  ) {
    const rows = await readPage(session, country, names, streams, page, narrowed, withheld)
    yield rows.map((cells) => enterableCells(cells, onMended))
    await turn()
  }
}

async function readPage(
  session: SqlConnection,
  country: ExportedCountry,
  names: OrganisationNames,
  streams: ReadonlyMap<number, StreamFields>,
  page: IdRange,
  narrowed: NarrowedClaims | null,
  withheld: WithheldClaims | null,
): Promise<string[][]> {
  const claims = await loadPageClaims(session, country.id, page, streams, narrowed)
  if (claims.length === 0) return []
  const reports = await loadReports(session, claims, names)
  const decisions = await loadDecisions(session, page)
  const rulings = await loadRulings(session, page)
  const answers = await loadAnswers(session, page)
  const corrected = await loadCorrected(session, country.id, page)
  const correctedKeys = await loadCorrectedKeys(session, country.id, claims)
  return claims.map((claim) => {
    const { id, reportId, ended } = claim
    const ruling = rulings.get(id)
    claim.pin = ruling?.pin ?? ''
    claim.pinReason = ruling?.reason ?? ''
    claim.pinDate = ruling?.day ?? ''
    claim.answers = answers.get(id) ?? []
    // A claim of another country that this one corrects is not named: the file does not hold it.
    claim.supersedes = correctedKeys.get(id) ?? ''
    // Corrected by a claim of another country, it must not stand again where this file alone is entered.
    claim.withdrawn = ended === 'withdrawn' || (ended === 'superseded' && !corrected.has(id))
    const decision = decisions.get(id)
    const cells = claimCells(
      { report: entryOf(reports, reportId), claim },
      { status: ended || (decision?.status ?? ''), because: keysIn(decision?.because ?? '') },
    )
    return withoutPeople(cells, claim, withheld)
  })
}

const keysIn = (because: string) => (because === '' ? [] : because.split(becauseSeparator))
