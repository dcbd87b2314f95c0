'use client'
import { isCertain } from '@/lib/drafts/text/certainty'
import type { ProposalDoubt, TextProposal, TextRange } from '@/lib/drafts/text/text-proposals'
import type { DoubtedPart } from '@/lib/extract/types'
import type { ProposalDesk } from './proposal-desk'

const PARTS = [
  'number',
  'metric',
  'part',
  'status',
  'window',
  'place',
] as const satisfies readonly DoubtedPart[]

/** The messages of reasons. */
const REASONS = {
  'two readings': 'twoReadings',
  'broken number': 'brokenNumber',
  'open number': 'openNumber',
  'noun of another figure': 'otherNoun',
  'by default': 'byDefault',
  'from the sentence before': 'sentenceBefore',
  'from the heading': 'heading',
  'from an earlier paragraph': 'earlierParagraph',
  'only place of the text': 'onlyPlace',
  'not on record': 'notOnRecord',
  'several places': 'severalPlaces',
  'several in the sentence': 'severalInSentence',
  'vague words': 'vagueWords',
  'sum of the sentence before': 'sumBefore',
  'day of the report not known': 'undated',
  'several verbs': 'severalVerbs',
  'no verb': 'noVerb',
  'survey or search': 'surveyOrSearch',
  'sum of a list': 'sumOfList',
} as const satisfies Record<ProposalDoubt['reason'], string>

/** How sure a proposal is: what of it is in doubt and why, and, folded away, from which words each of its parts came. */
export function ProposalCertainty({ proposal, desk }: { proposal: TextProposal; desk: ProposalDesk }) {
  const { t } = desk.words
  const { held, doubts, earlier } = proposal
  return (
    <>
      {isCertain(proposal) && <p className="text-sm text-muted">{t('draft.doubt.sure')}</p>}
      {held === null && doubts.length > 0 && (
        <ul aria-label={t('draft.doubt.title')} className="text-sm text-doubt" data-doubts={doubts.length}>
          {doubts.map((doubt) => (
            <li key={`${doubt.of} ${doubt.reason}`}>
              <DoubtLine doubt={doubt} desk={desk} />
            </li>
          ))}
        </ul>
      )}
      {earlier.map(({ words, title, day, href }) => (
        <p key={words.start} className="text-sm">
          {t.rich('draft.text.chosenBefore', {
            ...{ words: joinedWords([words], desk.text), title, day: desk.words.format.day(day) },
            w: (words) => <Words key="words" words={words} desk={desk} />,
            a: (title) => (
              <a key="report" href={href} target="_blank" rel="noreferrer" dir="auto">
                {title}
              </a>
            ),
          })}
        </p>
      ))}
      <details className="text-sm">
        <summary className="w-fit py-0.5">{t('draft.doubt.parts')}</summary>
        <ul className="mt-1 text-muted">
          {PARTS.flatMap((of) => {
            const said = proposal.said.find((part) => part.of === of)
            const isDoubted = doubts.some((doubt) => doubt.of === of)
            if (said === undefined && !isDoubted) return []
            return (
              <li key={of}>
                {said === undefined
                  ? t('draft.doubt.unsaid', { part: t('draft.doubt.part', { of }) })
                  : t.rich('draft.doubt.said', {
                      part: t('draft.doubt.part', { of }),
                      words: joinedWords(said.words, desk.text),
                      w: (words) => <Words key="words" words={words} desk={desk} />,
                    })}
              </li>
            )
          })}
        </ul>
      </details>
    </>
  )
}

function DoubtLine({ doubt: { of, reason, words }, desk }: { doubt: ProposalDoubt; desk: ProposalDesk }) {
  const { t } = desk.words
  const why = t(`draft.doubt.reason.${REASONS[reason]}`, { of })
  const part = t('draft.doubt.part', { of })
  if (words === null) return t('draft.doubt.line', { part, why })
  return t.rich('draft.doubt.lineWords', {
    ...{ part, why, words: joinedWords([words], desk.text) },
    w: (words) => <Words key="words" words={words} desk={desk} />,
  })
}

function Words({ words, desk }: { words: React.ReactNode; desk: ProposalDesk }) {
  return <bdi lang={desk.language}>{words}</bdi>
}

/** Longest words of a title that are shown beside a doubt. */
const LONGEST_WORDS = 80

function joinedWords(ranges: readonly TextRange[], text: string): string {
  const words = ranges.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ')
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words
}
