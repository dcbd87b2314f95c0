import 'server-only'
import type { Cell } from '@/lib/db/session'
import { ClaimKeys } from './claim-keys'
import type { Entry } from './entry'
import { matchClaim } from './match'
import { claimCells, contentCells, identityOf, joined } from './rows'
import type { ShelvedClaim, ShelvedReport } from './shelf'
import type { StreamOnRecord } from './streams'
import type { ClaimFields, ClaimRow } from './types'

/**
 * Enters claims. A claim is known as `matchClaim` says; a row that says the same changes nothing, one that says anything else
 * supersedes it.
 */
export class ClaimEntry {
  readonly #keys: ClaimKeys

  constructor(private readonly entry: Entry) {
    this.#keys = new ClaimKeys(entry.session)
  }

  /** To be called before the rows are entered, with their reports on the shelf. */
  lookUpKeys(rows: readonly ClaimRow[]): Promise<void> {
    return this.#keys.lookUp(rows, this.entry.shelf)
  }

  async enter({ claim, line }: ClaimRow, report: ShelvedReport): Promise<void> {
    const { streams } = this.entry
    const stream = streams.known(claim) ?? (await streams.find(claim))
    const identity = identityOf(stream.id, claim.basis, claim.from, claim.to)
    const cells = contentCells(claim)
    const content = joined(cells)
    this.entry.journal.read(report.key, `${identity} ${content}\n`)
    const match = matchClaim(report.claims, {
      claimId: claim.claimId,
      identity,
      content,
      published: report.published,
    })
    if (match.kind !== 'new' && match.claim.line !== 0)
      return this.#refuseRepeat(match.kind, match.claim, line)
    if (match.kind === 'unchanged') {
      this.entry.counts.unchanged++
      if (claim.withdrawn && match.claim.ended === '') {
        await this.#end(match.claim, 'withdrawn', report)
        this.entry.counts.withdrawn++
      }
      return this.#rule(match.claim, claim, report, stream)
    }
    const owner = match.kind === 'new' ? this.#keys.ownerOf(claim.claimId) : undefined
    if (owner !== undefined) return this.#refuseTaken(claim.claimId, owner, line)
    const matched = match.kind === 'corrects' ? match.claim : null
    const corrected = claim.supersedes === '' ? matched : await this.#named(claim.supersedes, report, line)
    if (corrected === undefined) return
    const added: ShelvedClaim = {
      id: this.entry.next.claim++,
      key: await this.#keys.keyFor(report, match.kind === 'new' ? claim.claimId : ''),
      streamId: stream.id,
      identity,
      content,
      ended: claim.withdrawn ? 'withdrawn' : '',
      supersedesId: corrected?.id ?? null,
      rulings: [],
      line,
    }
    this.#add(added, claim, cells, report, stream)
    if (corrected === null) this.entry.counts.claimsNew++
    else {
      await this.#end(corrected, 'superseded', report)
      this.entry.counts.superseded++
    }
    return this.#rule(added, claim, report, stream)
  }

  #add(
    added: ShelvedClaim,
    claim: ClaimFields,
    content: readonly Cell[],
    report: ShelvedReport,
    stream: StreamOnRecord,
  ): void {
    const { countryId } = stream.account
    report.claims.add(added)
    this.#keys.add(added.key, report.key)
    if (!report.countries.has(countryId)) {
      report.countries.add(countryId)
      this.entry.batch.add('ReportCountry', [countryId, report.id, report.published])
      this.entry.effects.gain(countryId, 1, 0)
    }
    this.entry.batch.add('Claim', claimCells(added, report.id, claim, content, this.entry.author.at))
    if (added.ended === '') this.entry.effects.gain(countryId, 0, 1)
    this.entry.effects.touch(stream)
    this.entry.journal.entered(report.key, added.key)
    this.entry.purpose.onClaim?.(added.line, added.id)
  }

  #refuseRepeat(kind: 'unchanged' | 'corrects', before: ShelvedClaim, line: number): void {
    const where = before.line > 0 ? `line ${before.line}` : 'an earlier line'
    const message =
      kind === 'unchanged'
        ? `says the same as ${where}; leave one of them out`
        : `another figure than on ${where} for the same report, operator, places and window; give each row a claim_id if the report states both`
    const repeats = { line: Math.max(0, before.line), same: kind === 'unchanged' }
    this.entry.problems.push({ line, column: repeats.same ? 'report_id' : 'amount', message, repeats })
  }

  #refuseTaken(claimId: string, owner: string, line: number): void {
    const message = `"${claimId}" belongs to report "${owner}"; a claim belongs to one report`
    this.entry.problems.push({ line, column: 'claim_id', message })
  }

  /** The claim that a row names as the one it supersedes. */
  async #named(claimId: string, report: ShelvedReport, line: number) {
    const own = report.claims.get(claimId)
    if (own !== undefined) return own
    await this.entry.batch.write()
    const [row] = await this.entry.session.rows<[number, string, number, string]>(
      'select "id", "key", "streamId", "ended" from "Claim" where "key" = ?',
      [claimId],
    )
    if (row !== undefined) return { id: row[0], key: row[1], streamId: row[2], ended: row[3] }
    const message = `"${claimId}" is not the claim_id of a claim on record or on an earlier line`
    this.entry.problems.push({ line, column: 'supersedes', message })
    return undefined
  }

  async #end(
    claim: Pick<ShelvedClaim, 'id' | 'key' | 'streamId' | 'ended'>,
    how: 'superseded' | 'withdrawn',
    report: ShelvedReport,
  ): Promise<void> {
    if (claim.ended !== '') return
    await this.entry.batch.endClaim(claim.id, how, this.entry.author.at)
    claim.ended = how
    const stream = await this.entry.streams.byId(claim.streamId)
    this.entry.effects.touch(stream)
    this.entry.effects.gain(stream.account.countryId, 0, -1)
    this.entry.journal.ended(report.key, claim.key)
  }

  /** A pin of the file becomes a ruling, once: a ruling made since is not overruled by entering the file again. */
  #rule(
    claim: ShelvedClaim,
    { pin, pinReason }: ClaimFields,
    report: ShelvedReport,
    stream: StreamOnRecord,
  ): void {
    if (pin === '' || claim.rulings.includes(`${pin} ${pinReason}`)) return
    claim.rulings.push(`${pin} ${pinReason}`)
    this.entry.batch.add('Ruling', [
      this.entry.next.ruling++,
      claim.id,
      pin,
      pinReason,
      '',
      this.entry.author.by,
      this.entry.author.at,
    ])
    this.entry.journal.ruled(report.key, claim.key, `${pin} ${pinReason}`)
    this.entry.effects.touch(stream)
    this.entry.counts.rulings++
  }
}
