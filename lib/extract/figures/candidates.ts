import { elementAt } from '@/lib/lookup/element-at'
import type { Day } from '@/lib/periods/day'
import type { Qualifier } from '@/lib/quantities/bounds'
import { datelineEnd } from '../datelines'
import { type DateRangeSpan, TO_THE_DAY, windowsOf } from '../dates/date-ranges'
import { nameInLanguage, type ParsedText, type TokenSpan, within } from '../lexing/parsed-text'
import type { PhraseMatch } from '../lexing/phrases'
import type { Sentence } from '../lexing/sentences'
import { attachment, type TokenDistance, tokenDistances } from '../lexing/token-distance'
import { isAmount } from '../numbers/non-amounts'
import { qualifierOf } from '../numbers/qualifiers'
import { type Quantity, quantitiesOf } from '../numbers/quantities'
import { amountsOf } from '../numbers/ranges'
import type { PlacesSpan } from '../places/places'
import type { MetricKey } from '../types'
import { withElidedNouns } from './elided-nouns'
import { type LandCounted, landCounted } from './land'
import { metricOf } from './metric'
import { type PeopleContext, peopleContextOf, peopleCounted } from './people'
import { concerns, isInTransit, isPromised, type WorkVerb, workVerbAt, workVerbsOf } from './work-verbs'

/** A figure as its sentence gives it, before figures are compared with each other. */
export type FigureCandidate = Quantity & {
  sentence: Sentence
  metric: MetricKey
  /** As which part of its metric its own words give it; null where they do not. */
  ofWhole: string | null
  qualifier: Qualifier
  qualifierHit: PhraseMatch | null
  deed: WorkVerb | null
  window: DateRangeSpan | null
  places: PlacesSpan | null
  /** Of aid: that it has not arrived. */
  isOnItsWay: boolean
}

/** What one sentence hands on to the next, where that does not say it anew. */
type Context = {
  last: Quantity | null
  deeds: readonly WorkVerb[]
  nouns: ReadonlySet<string>
  window: DateRangeSpan | null
  places: PlacesSpan | null
  people: PeopleContext | null
  /** The whole year that was named last. */
  year: DateRangeSpan | null
  /** The last time that had ended of which figures were told: that of the paragraphs behind, unless they say another. */
  told: DateRangeSpan | null
}

const BESIDE = 3
const FARTHEST_RESPECTIVELY = 20

/** The figures of a text, sentence by sentence. */
export function candidatesOf(
  reading: ParsedText,
  places: readonly PlacesSpan[],
  reference: Day | null,
): FigureCandidate[] {
  const only = places.length === 1 && elementAt(places, 0).isCountry ? elementAt(places, 0) : null
  let context: Context = {
    ...{ last: null, deeds: [], nouns: new Set(), window: null, places: null, people: null },
    ...{ year: null, told: null },
  }
  let heading: Heading | null = null
  return reading.sentences.flatMap((sentence, at) => {
    // A paragraph speaks of its own time and place, or of the time of its heading.
    if (opensParagraph(reading, sentence)) {
      context = { ...context, window: heading?.window ?? context.told, places: heading?.places ?? null }
    }
    const found = windowsOf(reading, sentence, reference, context.year)
    const dateline = datelineEnd(reading, sentence, at, places, found) ?? -1
    const isSaid = ({ first }: TokenSpan) => first > dateline
    const windows = found.filter(isSaid)
    const taken = [...found, ...reading.hitsIn('skip', sentence), ...reading.hitsIn('time', sentence)]
    const free = within(reading.numbers, sentence).filter((number) => isAmount(reading, number, taken))
    const bare = quantitiesOf(reading, sentence, amountsOf(reading, free))
    const quantities = withElidedNouns(reading, sentence, bare, context.last)
    const named = within(places, sentence).filter(
      (place) => isSaid(place) && !isWhereItWasSaid(reading, sentence, place, quantities),
    )
    // A name may be a verb elsewhere: "تدمر" is Palmyra, and "destroys".
    const deeds = workVerbsOf(reading, sentence).filter(
      (deed) => !named.some((place) => isInside(deed, place)),
    )
    const nouns = new Set(reading.hitsIn('noun', sentence).map(nameInLanguage))
    const here = specific(named)
    const nearness = tokenDistances(reading.tokens, sentence, quantities)
    const around = {
      deeds: namesOf(deeds.length > 0 ? deeds : context.deeds),
      nouns: nouns.has('aid') ? nouns : union(nouns, context.nouns),
    }
    const shared = withoutOwn(windows, quantities, nearness)
    const timesOf = (quantity: Quantity) =>
      (quantity.echo ? windows : shared).filter((window) => !isVagueElsewhere(window, quantity, quantities))
    const ours = quantities.flatMap((quantity) => {
      const metric = metricOf(quantity, around)
      return metric === null ? [] : [{ ...quantity, metric }]
    })
    const parts = partsFrom(reading, sentence, deeds)
    const near = attachment(ours, parts, nearness)
    const people = peopleContextOf(reading, sentence, context.people)
    const counted = quantities.flatMap((quantity) => {
      const found = ours.some(({ first }) => first === quantity.first)
        ? null
        : peopleCounted(reading, sentence, quantity, quantities, nearness, people)
      return found === null ? [] : [{ ...quantity, ...found }]
    })
    const nearPeople = attachment([...ours, ...counted].sort(byPlace), parts, nearness)
    const ofPeople = counted.map(({ said, part, ...quantity }): FigureCandidate => {
      const { qualifier, hit } = qualifierOf(reading, quantity.number, quantity.last)
      return {
        ...quantity,
        sentence,
        ofWhole: part,
        qualifier: quantity.high ? 'between' : quantity.number.form === 'several' ? 'at_least' : qualifier,
        qualifierHit: hit,
        deed: workVerbAt(reading, sentence, said),
        isOnItsWay: false,
        window: nearPeople(quantity, windows) ?? context.window,
        places: nearPeople(quantity, here) ?? context.places ?? only,
      }
    })
    const placed = (quantity: Quantity & { metric: MetricKey }) => {
      const possible = quantity.metric === 'aid' ? here.filter(({ isSender }) => !isSender) : here
      return smallerBeside(quantity, quantities, possible) ?? near(quantity, possible)
    }
    const isMoving = isInTransit(reading, sentence, deeds)
    const works = destroyedOnceFound(ours.map((quantity): FigureCandidate => {
      const concerning = deeds.filter((deed) => concerns(deed, quantity.metric))
      const inherited = context.deeds.filter((deed) => concerns(deed, quantity.metric)).at(-1) ?? null
      const { qualifier, hit } = qualifierOf(reading, quantity.number, quantity.last)
      const risen = quantity.risen ? toDate(quantity, reference) : null
      const own = risen ?? near(quantity, timesOf(quantity))
      const window = own === null || sumsUp(own, context.window) ? context.window : own
      // What is counted in total is not of the place that the paragraph was about before.
      const isTotal = (own?.basis === 'total' && !sumsUp(own, context.window)) || isTotalRow(reading, sentence)
      const carried = isTotal && !context.places?.isCountry ? null : context.places
      const deed = near(quantity, concerning) ?? inherited
      return {
        ...quantity,
        ...(quantity.metric === 'area'
          ? toLand(landCounted(reading, quantity, deed, concerning))
          : { deed, ofWhole: null }),
        sentence,
        qualifier: quantity.high ? 'between' : quantity.number.form === 'several' ? 'at_least' : qualifier,
        qualifierHit: hit,
        window,
        isOnItsWay: isMoving || (deed === null && isPromised(reading, sentence, quantity.first)),
        places: respectively(reading, quantity, ours, here) ?? placed(quantity) ?? carried ?? only,
      }
    }), deeds)
    const drafts = [...works, ...ofPeople].sort(byPlace)
    if (drafts.length === 0 && isHeading(reading, sentence, at))
      heading = { window: windows.at(-1) ?? null, places: named.at(-1) ?? null }
    else if (elementAt(reading.tokens, sentence.last).text === '.') heading = null
    context = {
      last: quantities.at(-1) ?? context.last,
      deeds: deeds.length > 0 ? deeds : context.deeds,
      nouns,
      window: works[0]?.window ?? ofPeople[0]?.window ?? windows.at(-1) ?? context.window,
      places: works.at(-1)?.places ?? ofPeople.at(-1)?.places ?? here.at(-1) ?? context.places,
      people,
      year: windows.findLast(isWholeYear) ?? context.year,
      told: works.map(({ window }) => window).findLast(hasEnded) ?? context.told,
    }
    return drafts
  })
}

const byPlace = (a: TokenSpan, b: TokenSpan) => a.first - b.first

const toLand = ({ metric, part, deed }: LandCounted) => ({ metric, ofWhole: part, deed })

const EMPTY_LINE = /\n\s*\n/

const opensParagraph = ({ text, tokens }: ParsedText, { first }: Sentence) =>
  first > 0 &&
  EMPTY_LINE.test(text.slice(elementAt(tokens, first - 1).end, elementAt(tokens, first).start))

const LONGEST_HEADING = 12

/** A short paragraph that no dot ends, and that is not the title of the whole text. */
function isHeading(reading: ParsedText, sentence: Sentence, at: number): boolean {
  const next = reading.sentences[at + 1]
  const isShort = sentence.last - sentence.first < LONGEST_HEADING
  const { kind, text } = elementAt(reading.tokens, sentence.last)
  return (
    at > 0 &&
    isShort &&
    (kind !== 'sign' || text === ':' || text === ')') &&
    opensParagraph(reading, sentence) &&
    next !== undefined &&
    opensParagraph(reading, next)
  )
}

/** "Total: 805": the last row of a list is of no place that a row before was of. */
const isTotalRow = (reading: ParsedText, { first }: Sentence) =>
  reading.hitsIn('aside', { first, last: first + 1 }).some((hit) => nameInLanguage(hit) === 'total')

/** Whether "in total" adds up what the sentence before tells of a time that has ended. */
const sumsUp = ({ isSum }: DateRangeSpan, before: DateRangeSpan | null) =>
  isSum === true && before !== null && before.basis === 'period' && before.from !== null && before.to !== null

/** What stands above paragraphs: their time and place, as far as it says them. */
type Heading = { window: DateRangeSpan | null; places: PlacesSpan | null }

const hasEnded = (window: DateRangeSpan | null): window is DateRangeSpan =>
  window !== null && window.basis === 'period' && window.from !== null && window.to !== null

const isWholeYear = ({ from, to, fromPrecision }: DateRangeSpan) =>
  fromPrecision === 'year' && from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4)

/** "Found 31 mines and blew them up": what a later verb of the sentence says, where it is said of no figure of its own. */
function destroyedOnceFound(
  figures: readonly FigureCandidate[],
  deeds: readonly WorkVerb[],
): FigureCandidate[] {
  const own = new Set(figures.map(({ deed }) => deed))
  return figures.map((figure) => {
    const { deed, metric, last } = figure
    if (metric !== 'devices' || deed?.status !== 'found' || deed.first > last) return figure
    const then = deeds.find(({ first }) => first > last)
    const isDone = then?.status === 'done' && then.names.has('destroy') && !own.has(then)
    const isBehind = isDone && !figures.some(({ first }) => first > then.last)
    return isBehind ? { ...figure, deed: then } : figure
  })
}

/** Windows that belong to more than an echo: "31 mines, and 5,600 since the beginning" says nothing of when the 31 were. */
function withoutOwn(
  windows: readonly DateRangeSpan[],
  quantities: readonly Quantity[],
  nearness: TokenDistance,
): DateRangeSpan[] {
  const echoes = quantities.filter(({ echo }) => echo)
  return windows.filter((window) => !echoes.some((echo) => nearness(echo, window) <= BESIDE))
}

/** "Recently", where another figure stands between: it is said of that. */
function isVagueElsewhere(
  { first, last, fromPrecision }: DateRangeSpan,
  quantity: Quantity,
  quantities: readonly Quantity[],
): boolean {
  if (fromPrecision !== 'recent') return false
  const [from, to] = last < quantity.first ? [last, quantity.first] : [quantity.last, first]
  return quantities.some((other) => other.first > from && other.first < to)
}

/** "Rose from 966 to 1,072": a count as of now. */
function toDate({ number }: Quantity, reference: Day | null): DateRangeSpan {
  const { first, last } = number
  return { ...TO_THE_DAY, first, last, basis: 'total', from: null, to: reference, weight: 0 }
}

/** "Of which", "including": where a sentence goes on to parts; and the next verb, with which it leaves them. */
function partsFrom(reading: ParsedText, sentence: Sentence, deeds: readonly WorkVerb[]): number[] {
  const parts = reading
    .hitsIn('part', sentence)
    .flatMap((hit) => (nameInLanguage(hit) === 'of' ? [hit.first] : []))
  const ends = parts.flatMap((part) => deeds.find(({ first }) => first > part)?.first ?? [])
  return [...parts, ...ends].sort((a, b) => a - b)
}

/** "In Homs and Hama, 95 and 49 respectively": to each its own. */
function respectively(
  reading: ParsedText,
  quantity: Quantity,
  quantities: readonly Quantity[],
  here: readonly PlacesSpan[],
): PlacesSpan | null {
  const said = reading
    .hitsIn('refer', { first: quantity.first, last: quantity.last + FARTHEST_RESPECTIVELY })
    .find((hit) => nameInLanguage(hit) === 'respectively')
  const list = here.findLast(({ last }) => last < quantity.first)
  if (!said || !list) return null
  const sharers = quantities.filter(({ first }) => first > list.last && first < said.first)
  const own = list.places[sharers.findIndex(({ first }) => first === quantity.first)]
  return own && sharers.length === list.places.length ? { ...list, places: [own] } : null
}

const FARTHEST_SMALLER = 9

/** In a governorate, the district that stands behind a figure before the next one: "in Lahj, 10 shells in Tuban district and 4 in ...". */
function smallerBeside(
  { first, last }: Quantity,
  quantities: readonly Quantity[],
  places: readonly PlacesSpan[],
): PlacesSpan | null {
  const area = places.findLast((place) => place.isArea && place.last < first)
  if (area === undefined) return null
  const next = quantities.find((other) => other.first > last)
  const end = Math.min(next?.first ?? Number.POSITIVE_INFINITY, last + FARTHEST_SMALLER)
  return places.find((place) => !place.isArea && place.first > last && place.first < end) ?? null
}

/** "Said the director in Juba", "at a press conference in Geneva": where something was said, and not done. */
function isWhereItWasSaid(
  reading: ParsedText,
  sentence: Sentence,
  { first }: TokenSpan,
  quantities: readonly Quantity[],
): boolean {
  const before = reading
    .hitsIn('aside', { first: sentence.first, last: first - 1 })
    .filter(({ last }) => last < first)
  const isVenue = before.some((hit) => nameInLanguage(hit) === 'venue' && first - hit.last <= FARTHEST_VENUE)
  const speech = before.findLast((hit) => nameInLanguage(hit) === 'speech')
  return isVenue || (speech !== undefined && !quantities.some((quantity) => quantity.first > speech.first))
}

const FARTHEST_VENUE = 3

/** Places, without the country where something nearer is named. */
function specific(places: readonly PlacesSpan[]): readonly PlacesSpan[] {
  const inside = places.filter(({ isCountry }) => !isCountry)
  return inside.length > 0 ? inside : places
}

const isInside = (inner: TokenSpan, outer: TokenSpan) =>
  inner.first >= outer.first && inner.last <= outer.last

function namesOf(deeds: readonly WorkVerb[]): ReadonlySet<string> {
  return new Set(deeds.flatMap(({ names }) => [...names]))
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b])
}
