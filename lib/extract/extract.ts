import { referenceDay } from './dates/date-ranges'
import { candidatesOf } from './figures/candidates'
import { wholesAndParts } from './figures/part-whole'
import { proposalsOf } from './figures/proposals'
import { withoutRoundedHeadlines } from './headlines'
import { detectLanguage } from './lexing/detection'
import { languageOf } from './lexing/language'
import { readText } from './lexing/parsed-text'
import { tokensOf } from './lexing/tokens'
import { readingsIn } from './numbers/number-readings'
import { type Gazetteer, type GazetteerPlace, gazetteerOf } from './places/gazetteer'
import { placeSpansOf } from './places/places'
import { LANGUAGES, type LanguageCode } from './read-languages'
import type { Proposal, ReportText } from './types'

/** Reads texts: the figures that each seems to state, in its order. */
export type Extractor = (report: ReportText) => Proposal[]

/** Makes the reader of texts that name these places. */
export function extractorOf(places: readonly GazetteerPlace[]): Extractor {
  const gazetteer = gazetteerOf(places)
  return (report) => extract(report, gazetteer)
}

function extract(report: ReportText, gazetteer: Gazetteer): Proposal[] {
  const { text } = report
  const language = languageOf(textLanguage(text, report.lang))
  const reading = readText(text, language)
  const code = report.country ? gazetteer.countryOf(report.country) : null
  const places = placeSpansOf(reading, gazetteer, {
    code,
    isElsewhere: Boolean(report.country) && code === null,
  })
  const drafts = candidatesOf(reading, places, referenceDay(report.published))
  const valued = readingsIn(reading, drafts, report.lastTotals ?? {})
  return proposalsOf(reading, withoutRoundedHeadlines(reading, wholesAndParts(reading, valued)))
}

/** The language that a text is read in: the given one where it is known, else the one detected. */
export function textLanguage(text: string, lang: string | null | undefined): LanguageCode {
  return known(lang) ?? detectLanguage(text, tokensOf(text.slice(0, 4_000)))
}

function known(lang: string | null | undefined): LanguageCode | null {
  const base = lang?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((code) => code === base) ?? null
}
