import 'server-only'
import type { ClaimFields, ReportedRow } from '@/lib/claims/types'
import { elementAt } from '@/lib/lookup/element-at'
import { problemWith, toldOf } from '@/lib/problems/problem'
import type { CachedClaim } from './cached-claim'
import { keepAnswers } from './keep-answers'
import { keepRuling } from './keep-ruling'
import { lineBefore } from './line-before'
import type { Absent } from './matching/absent-columns'
import { ClaimKeys } from './matching/claim-keys'
import { matchClaim } from './matching/match-claim'
import type { CachedReport } from './report-cache'
import { claimRowCells, contentCells, contentColumns, identityOf, joined, separated, talliedOf } from './rows'
import { endClaim } from './superseding/end-claim'
import { standingAfter } from './superseding/successors'
import type { Supersession, WriteContext } from './write-context'

/** Claims that a row may be any of are named up to here; the rest are counted. */
const MOST_NAMED = 5

/**
 * Enters claims. A claim is known as `matchClaim` says; a row that says the same changes nothing, one that says anything else
 * supersedes it.
 */
export class ClaimEntry {
  readonly #keys: ClaimKeys

  constructor(private readonly entry: WriteContext) {
    this.#keys = new ClaimKeys(entry.session)
  }

  /** To be called before the rows are entered, with their reports on the cache. */
  lookUpKeys(rows: readonly ReportedRow[]): Promise<void> {
    return this.#keys.lookUp(rows, this.entry.cache)
  }

  async enter({ claim: said, line }: ReportedRow, report: CachedReport): Promise<void> {
    const { purpose, streams } = this.entry
    const absent = purpose.absent ?? null
    const stream = streams.known(said) ?? (await streams.find(said))
    const { claimId, basis, from, to } = said
    const identity = identityOf(stream.id, basis, from, to)
    const content = joined(contentCells(said))
    this.entry.trail.read(report.key, `${identity} ${content}\n`)
    const match = matchClaim(report.claims, {
      ...{ claimId, identity, content, published: report.published },
      ...{ absent, stream, basis, from, to },
    })
    if (match.kind === 'unclear') return this.#refuseUnclear(match.claims, line)
    if (match.kind !== 'new') {
      const before = this.#lineBefore(match)
      if (before !== 0) return this.#refuseRepeat(match.kind, before, line)
      if (match.kind === 'unchanged') return this.#keep(match.claim, said, report, line)
    }
    const owner = match.kind === 'new' ? this.#keys.ownerOf(claimId) : undefined
    if (owner !== undefined) return this.#refuseTaken(claimId, owner, line)
    const corrected = match.kind === 'corrects' ? match.claim : null
    const claim = absent === null ? said : await this.#completed(said, corrected, report, absent)
    if (corrected !== null) corrected.correctedOn = line
    const added = await this.#add(claim, corrected, report, line)
    if (corrected === null) this.entry.counts.claimsNew++
    else {
      await endClaim(this.entry, corrected, 'superseded', report.key)
      this.entry.counts.superseded++
    }
    this.#supersede(added, claim, corrected, report, { line, stood: true, isNew: corrected === null })
    keepRuling(this.entry, added, claim, report.key, line)
    await keepAnswers(this.entry, added, claim, report.key, line)
  }

  /** The line of this file that speaks of the claim already: one that entered it, or that says otherwise of it than this row. */
  #lineBefore({ kind, claim }: { kind: 'unchanged' | 'corrects'; claim: CachedClaim }): number {
    return claim.line || (kind === 'corrects' ? claim.saidOn : claim.correctedOn)
  }

  /** A row that says of a claim what is on record. */
  async #keep(claim: CachedClaim, said: ClaimFields, report: CachedReport, line: number): Promise<void> {
    this.entry.counts.unchanged++
    claim.saidOn = line
    const stood = claim.ended === ''
    if (said.withdrawn && claim.ended === '') {
      await endClaim(this.entry, claim, 'withdrawn', report.key)
      this.entry.counts.withdrawn++
    } else if (said.withdrawn && claim.ended === 'superseded') {
      await this.entry.batch.write()
      const head = await standingAfter(this.entry.session, claim, claim.stream.account.countryId)
      if (head !== null) {
        const problem = problemWith('noLongerStands', { claim: claim.key, head })
        this.entry.problems.push({ line, column: 'withdrawn', ...problem })
      }
    }
    this.#supersede(claim, said, null, report, { line, stood, isNew: false })
    keepRuling(this.entry, claim, said, report.key, line)
    await keepAnswers(this.entry, claim, said, report.key, line)
  }

  /** What is superseded is settled after the last row, so that the order of rows decides nothing. */
  #supersede(
    claim: CachedClaim,
    { supersedes }: ClaimFields,
    corrected: CachedClaim | null,
    report: CachedReport,
    row: Pick<Supersession, 'line' | 'stood' | 'isNew'>,
  ): void {
    if (supersedes === '') return
    const { id, key, supersedesId } = claim
    const reportKey = report.key
    this.entry.supersessions.push({
      id,
      key,
      supersedesId,
      named: supersedes,
      corrected: corrected?.key ?? '',
      reportKey,
      ...row,
    })
  }

  /** The row with what the claim that it corrects, or names as superseded, says where its file has no column. */
  async #completed(
    said: ClaimFields,
    corrected: CachedClaim | null,
    report: CachedReport,
    absent: Absent,
  ): Promise<ClaimFields> {
    const before = corrected ?? (said.supersedes === '' ? null : await this.#named(said.supersedes, report))
    if (before === null) return said
    const content = separated(before.content)
    const whole = { ...said }
    const cellOf = (name: (typeof contentColumns)[number]) => elementAt(content, contentColumns.indexOf(name))
    const lacks = (name: (typeof contentColumns)[number]) =>
      absent.content.includes(contentColumns.indexOf(name))
    if (absent.part && before.stream.account.metric === said.metric) whole.part = before.stream.account.part
    if (absent.from && before.basis === said.basis && before.from <= said.to) whole.from = before.from
    if (lacks('verb')) whole.verb = cellOf('verb')
    if (lacks('from_precision') && whole.from === before.from) whole.fromPrecision = cellOf('from_precision')
    if (lacks('to_precision') && whole.to === before.to) whole.toPrecision = cellOf('to_precision')
    if (lacks('words')) whole.words = cellOf('words')
    if (lacks('note')) whole.note = cellOf('note')
    return whole
  }

  /** What the claim says that a row names as superseded; null where it is not on record, which is told later. */
  async #named(key: string, report: CachedReport) {
    const own = report.claims.get(key)
    if (own !== undefined) return own
    await this.entry.batch.write()
    return (await this.entry.cache.claimsOf([key])).get(key) ?? null
  }

  async #add(
    claim: ClaimFields,
    corrected: CachedClaim | null,
    report: CachedReport,
    line: number,
  ): Promise<CachedClaim> {
    const { streams, author, batch, effects, trail, purpose } = this.entry
    const stream = streams.known(claim) ?? (await streams.find(claim))
    const cells = contentCells(claim)
    const { basis, from, to } = claim
    const added: CachedClaim = {
      id: this.entry.next.claim++,
      key: await this.#keys.keyFor(report, corrected === null ? claim.claimId : ''),
      origin: report.origin,
      stream,
      basis,
      from,
      to,
      identity: identityOf(stream.id, basis, from, to),
      content: joined(cells),
      ended: claim.withdrawn ? 'withdrawn' : '',
      supersedesId: corrected?.id ?? null,
      rulings: [],
      answers: new Map(),
      line,
      saidOn: 0,
      correctedOn: 0,
    }
    const { countryId } = stream.account
    report.claims.add(added)
    this.#keys.add(added.key, report.key)
    if (!report.countries.has(countryId)) {
      report.countries.add(countryId)
      batch.add('ReportCountry', [countryId, report.id, report.published])
      effects.gain(countryId, { reports: 1, archived: report.isArchived ? 1 : 0 })
    }
    batch.add('Claim', claimRowCells(added, report.id, claim, cells, author.at))
    if (added.ended === '') effects.gain(countryId, { claims: 1 })
    effects.tallies.count(talliedOf(added), 1)
    effects.touch(stream)
    trail.entered(report.key, added.key)
    purpose.onClaim?.(added.line, added.id)
    return added
  }

  #refuseUnclear(claims: readonly CachedClaim[], line: number): void {
    const keys = claims.map(({ key }) => `"${key}"`)
    const problem = problemWith('anyOfClaims', { claims: toldOf(keys, MOST_NAMED) })
    this.entry.problems.push({ line, column: null, ...problem })
  }

  #refuseRepeat(kind: 'unchanged' | 'corrects', before: number, line: number): void {
    const [code, column] =
      kind === 'unchanged' ? (['sameAsLine', 'report_id'] as const) : (['otherThanLine', 'amount'] as const)
    this.entry.problems.push({ line, column, ...problemWith(code, lineBefore(before)) })
  }

  #refuseTaken(claimId: string, owner: string, line: number): void {
    const problem = problemWith('claimOfReport', { claim: claimId, report: owner })
    this.entry.problems.push({ line, column: 'claim_id', ...problem })
  }
}
