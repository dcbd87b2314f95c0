import { elementAt } from '@/lib/lookup/element-at'
import { unitOf } from '@/lib/quantities/units'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import { plus, wholeDecimal } from '../numbers/amount'
import type { Valued } from '../numbers/number-readings'
import type { FigureCandidate } from './candidates'
import { kindOf } from './metric'

/** A figure with the one that it is contained in, and as which part of it. */
export type Placed = Valued & {
  whole: Placed | null
  part: string | null
  restated: bigint[]
  /** Numbers of a headline that round it. */
  rounded?: readonly TokenSpan[]
}

/**
 * Tells wholes from parts: "686, of which 479 improvised" is one figure within another; "966 hectares (2,387 acres)" one
 * figure said twice; "six schools and nine mosques" one figure of buildings, and nothing where the buildings they are among
 * are given too. `drafts` are in the order of the text.
 */
export function wholesAndParts(reading: ParsedText, drafts: readonly Valued[]): Placed[] {
  const placed: Placed[] = []
  for (const draft of drafts) {
    const before = placed.at(-1)
    if (before && isRestated(reading, before, draft)) {
      before.restated.push(draft.value)
      continue
    }
    const around = wholeOf(reading, placed, draft)
    if (around && isKindOfBuilding(draft)) continue
    if (before && !around && isListed(reading, before, draft)) {
      placed[placed.length - 1] = summed(before, draft)
      continue
    }
    placed.push({
      ...draft,
      whole: around,
      part: draft.ofWhole ?? (around ? kindOf(draft) : null),
      restated: [],
    })
  }
  const figures = placed.filter(isFigure).map((figure) => withImplicitOne(reading, figure))
  return withoutBreakdowns(withOrdnanceApart(reading, figures))
}

/** The figure that a later one is said to be of: before "of which", in the same sentence, of the same metric, and larger. */
function wholeOf(reading: ParsedText, placed: readonly Placed[], draft: Valued): Placed | null {
  const from = placed.findLastIndex(({ sentence }) => sentence !== draft.sentence) + 1
  const same = placed.slice(from).filter(({ metric }) => metric === draft.metric)
  const words = reading
    .hitsIn('part', { first: draft.sentence.first, last: draft.first })
    .filter((hit) => nameInLanguage(hit) === 'of' && hit.last < draft.first)
  // "Of which 22,000", and "22,000 of which"
  const behind = reading.hitsAt(draft.number.last + 1, 'part').find((hit) => nameInLanguage(hit) === 'of')
  const said = words.at(-1) ?? behind
  if (!said) return null
  const edge = Math.min(said.first, draft.first)
  const found = same.findLast(({ last, whole }) => last < edge && whole === null)
  if (!found || found.value < draft.value) return null
  // A verb of its own, or the end of the clause, begins another figure.
  const between = { first: said.last + 1, last: draft.first - 1 }
  const closed = reading.tokens.slice(between.first, between.last + 1).some(({ text }) => /^[;)]$/.test(text))
  const isNew = reading.hitsIn('verb', between).length > 0 && draft.deed !== found.deed
  return closed || isNew ? null : found
}

/** "350 kilometers (about 217 miles)": the same in another unit, right behind it. */
function isRestated(
  { tokens, language }: ParsedText,
  before: FigureCandidate,
  draft: FigureCandidate,
): boolean {
  if (!before.unit || !draft.unit || before.unit.code === draft.unit.code) return false
  if (unitOf(before.unit.code).base !== unitOf(draft.unit.code).base) return false
  const between = tokens.slice(before.last + 1, draft.first)
  const opens =
    between.some(({ text }) => /^[(/[,=]$/.test(text)) || between.some(({ text }) => language.small.has(text))
  return opens && between.length <= 4 && between.some(({ text }) => /^[([/=]$/.test(text))
}

function isKindOfBuilding({ noun }: FigureCandidate): boolean {
  return noun !== null && nameInLanguage(noun) === 'building_kind'
}

/** "Six schools, nine mosques": kinds of buildings side by side are one figure. */
function isListed({ tokens, language }: ParsedText, before: Placed, draft: FigureCandidate): boolean {
  if (!isKindOfBuilding(before) || !isKindOfBuilding(draft) || before.sentence !== draft.sentence)
    return false
  const between = tokens.slice(before.last + 1, draft.first)
  return (
    between.length <= 4 &&
    between.every(({ kind, text }) =>
      kind === 'sign' ? /^[,،]$/.test(text) : language.joiners.has(text) || kind === 'word',
    )
  )
}

/** "A hospital in Latakia" is no figure; "a mine was destroyed" is, and so is the last of "six schools and a hospital". */
function isFigure({ metric, number }: Placed): boolean {
  return metric !== 'buildings' || number.form !== 'article'
}

function summed(a: Placed, b: Valued): Placed {
  return {
    ...a,
    last: b.last,
    value: a.value + b.value,
    number: {
      ...a.number,
      readings: [plus(elementAt(a.number.readings, 0), elementAt(b.number.readings, 0))],
    },
  }
}

/** "4 mosques and a school" in languages that write no article: a kind of building in the singular, behind the list. */
function withImplicitOne(reading: ParsedText, figure: Placed): Placed {
  if (!isKindOfBuilding(figure)) return figure
  const next = reading.tokens[figure.last + 1]
  const one =
    next && reading.language.joiners.has(next.text) ? reading.hitsAt(figure.last + 2, 'one')[0] : undefined
  if (!one) return figure
  const number = { ...figure.number, readings: [plus(elementAt(figure.number.readings, 0), wholeDecimal(1))] }
  return { ...figure, number, last: one.last, value: figure.value + 1n }
}

/** Shells, rockets and grenades in a list beside kinds of mines: what is no mine among them is unexploded ordnance. */
function withOrdnanceApart({ tokens }: ParsedText, figures: readonly Placed[]): Placed[] {
  const firstWord = ({ noun }: Placed) => (noun ? tokens[noun.first]?.text : undefined)
  return figures.map((figure) => {
    const isItem = figure.noun !== null && nameInLanguage(figure.noun) === 'item' && figure.echo !== true
    if (figure.whole === null || figure.part !== null || !isItem) return figure
    const mines = figures.filter(
      ({ whole, part }) => whole?.first === figure.whole?.first && (part === 'ap_mine' || part === 'av_mine'),
    )
    const isMine = mines.some((mine) => firstWord(mine) === firstWord(figure))
    return mines.length > 0 && !isMine ? { ...figure, part: 'uxo' } : figure
  })
}

/** Kinds that add up to their whole are the whole by kind, and none of them is a part of its own. */
function withoutBreakdowns(placed: Placed[]): Placed[] {
  const inside = new Map<number, Placed[]>()
  for (const figure of placed) {
    if (figure.whole) inside.set(figure.whole.first, [...(inside.get(figure.whole.first) ?? []), figure])
  }
  for (const kinds of inside.values()) {
    const sum = kinds.reduce((total, { value }) => total + value, 0n)
    if (kinds.length > 1 && sum === elementAt(kinds, 0).whole?.value)
      for (const kind of kinds) kind.part = kind.ofWhole
  }
  return placed
}
