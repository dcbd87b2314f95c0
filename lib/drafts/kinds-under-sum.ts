import type { Proposal } from '@/lib/extract/types'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import type { Metric } from '@/lib/metrics/types'
import { boundsOf, type Qualifier } from '@/lib/quantities/bounds'
import { formatDecimal } from '@/lib/quantities/decimal'

/** A proposal; `sumOf` are the positions of those that it is the sum of, none for a figure that the text states. */
export type ListedProposal = Proposal & { sumOf: readonly number[] }

/**
 * Proposals with a whole for each list of kinds: "57 anti-personnel mines, 32 anti-tank mines and 412 shells" are 501 devices, of
 * which these are the parts. The whole is the figure of the text that they add up to, or that opens the list; where there is
 * none it is derived as their sum and stands before them, with the words of their sentence. A kind that the list names twice ("57
 * anti-personnel mines, 32 anti-tank mines and 12 more anti-personnel mines") is one part, the sum of both.
 */
export function withListedWholes(
  text: string,
  proposals: readonly Proposal[],
  metrics: readonly Metric[],
): ListedProposal[] {
  return withWholes(text, withKindsOnce(text, proposals, metrics), metrics)
}

/** Proposals with one sum for those of one kind in a list, which are contained in it. */
function withKindsOnce(
  text: string,
  proposals: readonly Proposal[],
  metrics: readonly Metric[],
): ListedProposal[] {
  const derived = new Map<number, { whole: Proposal; members: readonly number[] }>()
  const sameKind = new Set<number>()
  for (const list of listsOf(proposals, metrics)) {
    const { members } = openedBy(text, proposals, list)
    for (const kind of new Set(members.flatMap((at) => elementAt(proposals, at).kind ?? []))) {
      const same = members.filter((at) => elementAt(proposals, at).kind === kind)
      const sum = same.length < 2 ? null : sumOf(same.map((at) => elementAt(proposals, at)))
      if (sum === null) continue
      derived.set(elementAt(same, 0), { whole: { ...sum, kind }, members: same })
      for (const at of same) sameKind.add(at)
    }
  }
  // A figure without a kind of its own is no part: it is contained in the sum, and not proposed beside it.
  const contained = proposals.map((one, at) => (sameKind.has(at) ? { ...one, kind: null } : one))
  return inOrder(contained, new Map(), derived)
}

function withWholes(
  text: string,
  proposals: readonly ListedProposal[],
  metrics: readonly Metric[],
): ListedProposal[] {
  const wholeOf = new Map<number, number>()
  const derived = new Map<number, { whole: Proposal; members: readonly number[] }>()
  for (const list of listsOf(proposals, metrics)) {
    const { whole, members } = openedBy(text, proposals, list)
    if (members.length < 2 && whole === null) continue
    const sum = sumOf(members.map((at) => elementAt(proposals, at)))
    const stated = whole ?? (sum === null ? null : statedAs(proposals, members, sum))
    if (stated !== null) for (const at of members) wholeOf.set(at, stated)
    else if (sum !== null) derived.set(elementAt(members, 0), { whole: sum, members })
  }
  return inOrder(proposals, wholeOf, derived)
}

/** Positions of figures of one metric that a sentence lists under one verb, of the same days and places, some of them by kind. */
function listsOf(proposals: readonly Proposal[], metrics: readonly Metric[]): number[][] {
  const withParts = new Set(metrics.filter(({ parts }) => parts.length > 0).map(({ key }) => key))
  const lists = new Map<string, number[]>()
  for (const [at, proposal] of proposals.entries()) {
    const { metric, part, within, status, alternatives, basis, from, to, places, words } = proposal
    if (!withParts.has(metric) || part !== null || within !== null || status !== 'done') continue
    if (alternatives.some((other) => 'amount' in other)) continue
    const where = places.map(({ codes, text }) => codes[0] ?? text)
    const key = [words.excerpt.start, words.verb?.start, metric, basis, from, to, ...where].join()
    lists.set(key, [...(lists.get(key) ?? []), at])
  }
  return [...lists.values()].filter(
    (list) => list.length > 1 && list.some((at) => elementAt(proposals, at).kind !== null),
  )
}

/** "501 items: 57 mines and 444 shells": a list that its first figure opens, and contains. */
function openedBy(text: string, proposals: readonly Proposal[], list: readonly number[]) {
  const first = elementAt(list, 0)
  const rest = list.slice(1)
  const head = elementAt(proposals, first)
  const next = elementAt(proposals, elementAt(rest, 0))
  const between = text.slice(head.words.number.end, next.words.number.start)
  const sum = rest.reduce((sum, at) => sum + elementAt(proposals, at).value, 0n)
  const opens = head.kind === null && /[:：(（]|\s[–—-]\s/.test(between) && sum <= head.value
  return opens ? { whole: first, members: rest } : { whole: null, members: list }
}

/** A figure of no kind that states what the members come to, of the same days. */
function statedAs(proposals: readonly Proposal[], members: readonly number[], sum: Proposal): number | null {
  const key = ({ metric, status, basis, from, to, value }: Proposal) =>
    [metric, status, basis, from, to, value].join()
  const found = proposals.findIndex(
    (proposal, at) =>
      !members.includes(at) &&
      proposal.kind === null &&
      proposal.within === null &&
      key(proposal) === key(sum),
  )
  return found < 0 ? null : found
}

/** What figures come to, as surely as the least sure of them; null where one of them cannot be read. */
function sumOf(members: readonly Proposal[]): Proposal | null {
  const [first] = members
  const bounds = members.flatMap((member) => boundsOfProposal(member) ?? [])
  if (first === undefined || bounds.length < members.length) return null
  const low = bounds.reduce((sum, { low }) => sum + low, 0n)
  const high = bounds.reduce<bigint | null>(
    (sum, { high }) => (sum === null || high === null ? null : sum + high),
    0n,
  )
  const { qualifier, value } = statedSum(members, low, high)
  const { words } = first
  const number = { start: words.number.start, end: lastOf(members).words.number.end }
  return {
    ...first,
    ...{ kind: null, part: null, within: null, alternatives: [], qualifier, value },
    amount: { digits: value, scale: 0 },
    amountTo: qualifier === 'between' && high !== null ? { digits: high, scale: 0 } : null,
    high: qualifier === 'between' ? high : null,
    doubts: members.flatMap(({ doubts }) => doubts),
    isSure: members.every(({ isSure }) => isSure),
    saidAgain: [],
    words: { ...words, number, unit: null, noun: null, qualifier: null },
  }
}

function statedSum(
  members: readonly Proposal[],
  low: bigint,
  high: bigint | null,
): { qualifier: Qualifier; value: bigint } {
  if (high === null) return { qualifier: 'at_least', value: low }
  if (low === high) return { qualifier: 'exact', value: low }
  const isAtMost = members.every(({ qualifier }) => qualifier === 'at_most')
  return isAtMost ? { qualifier: 'at_most', value: high } : { qualifier: 'between', value: low }
}

function boundsOfProposal({ qualifier, amount, amountTo, unit }: Proposal) {
  const printed = {
    ...{ qualifier, unit, amount: formatDecimal(amount) },
    amountTo: amountTo === null ? '' : formatDecimal(amountTo),
  }
  const read = boundsOf(printed, { key: '', baseUnit: 'count', enteredUnits: [unit], whole: true })
  return read.ok ? read.bounds : null
}

/** The proposals with the derived wholes before their members, and positions brought in step. */
function inOrder(
  proposals: readonly (Proposal & { sumOf?: readonly number[] })[],
  wholeOf: ReadonlyMap<number, number>,
  derived: ReadonlyMap<number, { whole: Proposal; members: readonly number[] }>,
): ListedProposal[] {
  const moved: number[] = []
  let next = 0
  for (const at of proposals.keys()) {
    if (derived.has(at)) next++
    moved.push(next++)
  }
  const sumFor = new Map(
    [...derived].flatMap(([at, { members }]) =>
      members.map((member) => [member, elementAt(moved, at) - 1] as const),
    ),
  )
  return proposals.flatMap((proposal, at) => {
    const stated = wholeOf.get(at) ?? proposal.within
    const within = sumFor.get(at) ?? (stated === null ? null : elementAt(moved, stated))
    const whole = derived.get(at)
    const own = { ...proposal, within, sumOf: (proposal.sumOf ?? []).map((term) => elementAt(moved, term)) }
    if (whole === undefined) return [own]
    return [{ ...whole.whole, sumOf: whole.members.map((member) => elementAt(moved, member)) }, own]
  })
}
