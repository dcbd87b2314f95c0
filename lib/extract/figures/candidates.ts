import { elementAt } from '@/lib/lookup/element-at'
import type { Day } from '@/lib/periods/day'
import type { Qualifier } from '@/lib/quantities/bounds'
import { datelineEnd } from '../datelines'
import { type DateRangeSpan, windowsOf } from '../dates/date-ranges'
import { nameInLanguage, type ParsedText, type TokenSpan, within } from '../lexing/parsed-text'
import type { PhraseMatch } from '../lexing/phrases'
import type { Sentence } from '../lexing/sentences'
import { attachment, tokenDistances } from '../lexing/token-distance'
import { isAmount } from '../numbers/non-amounts'
import { qualifierOf } from '../numbers/qualifiers'
import { type Quantity, quantitiesOf } from '../numbers/quantities'
import { amountsOf } from '../numbers/ranges'
import type { PlacesSpan } from '../places/places'
import type { MetricKey } from '../types'
import { asPlan, destroyedOnceFound } from './deeds-elsewhere'
import { withElidedNouns } from './elided-nouns'
import { type LandCounted, landCounted } from './land'
import { metricOf } from './metric'
import { type Heading, isHeading, isTotalRow, opensParagraph } from './paragraphs'
import { type PeopleContext, peopleContextOf, peopleCounted } from './people'
import { isWhereItWasSaid, respectively, smallerBeside, specific } from './places-of-figure'
import {
  isClosedPeriod,
  isVagueElsewhere,
  isWholeYear,
  sumsUp,
  toDate,
  withinReach,
  withoutDayOfSaying,
  withoutOwn,
} from './window-of-figure'
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
  origins: PartOrigins
}

/** Where a part of a figure was said: in its own sentence, in the one before, above, or nowhere. */
export type Origin = 'sentence' | 'before' | 'sum' | 'heading' | 'paragraph' | 'only' | 'none'

/** Where the parts of a figure were said, and whether its sentence says others as well. */
export type PartOrigins = {
  place: Origin
  window: Origin
  deed: Origin
  hasOtherPlaces: boolean
  hasOtherWindows: boolean
  hasOtherDeeds: boolean
  /** The sentence names places that are not those of the figure. */
  areOtherPlaces: boolean
  /** The text names places somewhere. */
  isElsewhere: boolean
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
  /** Where `window` and `places` were said. */
  windowOrigin: Origin
  placeOrigin: Origin
}

/** The figures of a text, sentence by sentence. */
export function candidatesOf(
  reading: ParsedText,
  places: readonly PlacesSpan[],
  reference: Day | null,
): FigureCandidate[] {
  const only = places.length === 1 && elementAt(places, 0).isCountry ? elementAt(places, 0) : null
  let context: Context = {
    ...{ last: null, deeds: [], nouns: new Set(), window: null, places: null, people: null },
    ...{ year: null, told: null, windowOrigin: 'none', placeOrigin: 'none' },
  }
  const isElsewhere = places.some(({ isCountry }) => !isCountry)
  let heading: Heading | null = null
  return reading.sentences.flatMap((sentence, at) => {
    // A paragraph speaks of its own time and place, or of the time of its heading.
    if (opensParagraph(reading, sentence)) {
      const window = heading?.window ?? context.told
      const places = heading?.places ?? null
      const windowOrigin = heading?.window ? 'heading' : 'paragraph'
      context = { ...context, window, places, windowOrigin, placeOrigin: 'heading' }
    }
    const found = windowsOf(reading, sentence, reference, context.year)
    const dateline = datelineEnd(reading, sentence, at, places, found) ?? -1
    const isSaid = ({ first }: TokenSpan) => first > dateline
    const taken = [...found, ...reading.hitsIn('skip', sentence), ...reading.hitsIn('time', sentence)]
    const free = within(reading.numbers, sentence).filter((number) => isAmount(reading, number, taken))
    const bare = quantitiesOf(reading, sentence, amountsOf(reading, free))
    const quantities = withElidedNouns(reading, sentence, bare, context.last)
    const windows = withoutDayOfSaying(reading, sentence, found.filter(isSaid), quantities)
    const named = within(places, sentence).filter(
      (place) => isSaid(place) && !isWhereItWasSaid(reading, sentence, place, quantities),
    )
    // A name may be a verb elsewhere: "تدمر" is Palmyra, and "destroys".
    const deeds = workVerbsOf(reading, sentence).filter(
      (deed) =>
        !named.some((place) => isInside(deed, place)) &&
        !quantities.some(({ unit }) => unit !== null && isInside(deed, unit.hit)),
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
        origins: {
          place: here.length > 0 ? 'sentence' : context.places ? context.placeOrigin : only ? 'only' : 'none',
          window: windows.length > 0 ? 'sentence' : context.window ? context.windowOrigin : 'none',
          deed: 'sentence',
          ...{
            hasOtherPlaces: here.length > 1,
            hasOtherWindows: windows.length > 1,
            hasOtherDeeds: false,
            isElsewhere,
            areOtherPlaces: here.length > 1,
          },
        },
      }
    })
    const placed = (quantity: Quantity & { metric: MetricKey }) => {
      const possible = quantity.metric === 'aid' ? here.filter(({ isSender }) => !isSender) : here
      return smallerBeside(quantity, quantities, possible) ?? near(quantity, possible)
    }
    const isMoving = isInTransit(reading, sentence, deeds)
    const works = destroyedOnceFound(
      ours.map((quantity): FigureCandidate => {
        const concerning = deeds.filter((deed) => concerns(deed, quantity.metric))
        const inherited = context.deeds.filter((deed) => concerns(deed, quantity.metric)).at(-1) ?? null
        const { qualifier, hit } = qualifierOf(reading, quantity.number, quantity.last)
        const times = timesOf(quantity)
        const own = (quantity.risen ? toDate(quantity, reference) : null) ?? near(quantity, times)
        const isSum = own !== null && sumsUp(own, context.window)
        const window = own === null || isSum ? context.window : own
        // What is counted in total is not of the place that the paragraph was about before.
        const isTotal = (own?.basis === 'total' && !isSum) || isTotalRow(reading, sentence)
        const carried = isTotal && !context.places?.isCountry ? null : context.places
        const deed = near(quantity, concerning)
        const ownPlaces = respectively(reading, quantity, ours, here) ?? placed(quantity)
        const isPlanned = deed === null && isPromised(reading, sentence, quantity.first)
        const told = deed ?? (isPlanned ? asPlan(inherited) : inherited)
        const counted =
          quantity.metric === 'area'
            ? toLand(landCounted(reading, quantity, told, concerning))
            : { metric: quantity.metric, deed: told, ofWhole: null }
        // What is contaminated is so on the day of the report, whatever time the work before was of.
        const isLevel = counted.metric === 'contamination' && own === null
        return {
          ...quantity,
          ...counted,
          sentence,
          qualifier: quantity.high ? 'between' : quantity.number.form === 'several' ? 'at_least' : qualifier,
          qualifierHit: hit,
          window: isLevel ? null : window,
          isOnItsWay: isMoving || (told === null && isPlanned),
          places: ownPlaces ?? carried ?? only,
          origins: {
            place: ownPlaces ? 'sentence' : carried ? context.placeOrigin : only ? 'only' : 'none',
            window: isLevel
              ? 'none'
              : isSum
                ? 'sum'
                : own
                  ? 'sentence'
                  : window
                    ? context.windowOrigin
                    : 'none',
            deed: deed ? 'sentence' : inherited ? 'before' : 'none',
            hasOtherPlaces: withinReach(here, quantity, quantities).length > 1,
            hasOtherWindows: withinReach(times, quantity, quantities).length > 1,
            isElsewhere,
            areOtherPlaces: here.length > 1,
            hasOtherDeeds: new Set(concerning.map(({ status }) => status)).size > 1,
          },
        }
      }),
      deeds,
    )
    const drafts = [...works, ...ofPeople].sort(byPlace)
    if (drafts.length === 0 && isHeading(reading, sentence, at))
      heading = { window: windows.at(-1) ?? null, places: named.at(-1) ?? null }
    else if (elementAt(reading.tokens, sentence.last).text === '.') heading = null
    const saidWindow = works[0]?.window ?? ofPeople[0]?.window ?? windows.at(-1) ?? null
    // Where something shall be done, or is on its way to, is not where the next sentence speaks of.
    const finished = drafts.filter(({ deed, isOnItsWay }) => !isOnItsWay && deed?.status !== 'planned')
    const isOfPlans = (isMoving || drafts.length > 0) && finished.length === 0
    // What is counted since the beginning is of the whole, and so is what is told next.
    const isOfTotals = works.length > 0 && works.every(({ window, places }) => isTotalOf(window) && !places)
    const saidPlaces = isOfPlans ? null : (finished.at(-1)?.places ?? here.at(-1) ?? null)
    context = {
      last: quantities.at(-1) ?? context.last,
      deeds: deeds.length > 0 ? deeds : context.deeds,
      nouns,
      window: saidWindow ?? context.window,
      places: isOfPlans || isOfTotals ? null : (saidPlaces ?? context.places),
      windowOrigin: saidWindow && saidWindow !== context.window ? 'before' : context.windowOrigin,
      placeOrigin: saidPlaces && saidPlaces !== context.places ? 'before' : context.placeOrigin,
      people,
      year: windows.findLast(isWholeYear) ?? context.year,
      told: works.map(({ window }) => window).findLast(isClosedPeriod) ?? context.told,
    }
    return drafts
  })
}

const byPlace = (a: TokenSpan, b: TokenSpan) => a.first - b.first

const isTotalOf = (window: DateRangeSpan | null) => window?.basis === 'total'

const toLand = ({ metric, part, deed }: LandCounted) => ({ metric, ofWhole: part, deed })

/** "Of which", "including": where a sentence goes on to parts; and the next verb, with which it leaves them. */
function partsFrom(reading: ParsedText, sentence: Sentence, deeds: readonly WorkVerb[]): number[] {
  const parts = reading
    .hitsIn('part', sentence)
    .flatMap((hit) => (nameInLanguage(hit) === 'of' ? [hit.first] : []))
  const ends = parts.flatMap((part) => deeds.find(({ first }) => first > part)?.first ?? [])
  return [...parts, ...ends].sort((a, b) => a - b)
}

const isInside = (inner: TokenSpan, outer: TokenSpan) =>
  inner.first >= outer.first && inner.last <= outer.last

function namesOf(deeds: readonly WorkVerb[]): ReadonlySet<string> {
  return new Set(deeds.flatMap(({ names }) => [...names]))
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b])
}
