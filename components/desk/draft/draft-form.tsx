'use client'
import {
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react'
import { readProblems, readTyped } from '@/lib/drafts/feedback/typed-problems'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { unanswered } from '@/lib/drafts/feedback/types'
import type { DraftChoices, PlaceChoice } from '@/lib/drafts/form/choices'
import { readFormData } from '@/lib/drafts/form/form-data'
import { beginEdits, editedForm } from '@/lib/drafts/form/form-history'
import { isSame } from '@/lib/drafts/form/merge-edits'
import { type DraftContent, REPORT_CELLS } from '@/lib/drafts/schema'
import type { ProposalOrder } from '@/lib/drafts/text/text-proposals'
import type { ReadDraft } from '@/lib/drafts/types'
import type { CarriedTexts } from '@/lib/i18n/carried-texts'
import { carriedWords } from '@/lib/i18n/carried-words'
import { underSite } from '@/lib/i18n/site-path'
import { DraftChanges } from '../draft-changes'
import type { DocumentWays } from '../reading/documents/document-field'
import { PastedText } from '../reading/pasted-text'
import { FieldMeanings } from './cells/field-meanings'
import { PublicationCells } from './cells/publication-cells'
import { FigureComments } from './comments'
import { controlId, type DraftDesk, DraftDeskProvider } from './draft-context'
import { type DraftAction, unsentDraft } from './draft-response'
import { askedByKey } from './figure-keys'
import { newFigureId } from './figure-row'
import { Figures } from './figures'
import { PracticeSteps } from './practice-steps'
import { DraftProblemSummary } from './problem-summary'
import { DraftBar } from './saving/draft-bar'
import { EditConflicts } from './saving/edit-conflicts'
import { useSaving } from './saving/use-saving'
import { useFeedback } from './use-feedback'
import { useHydrated } from './use-hydrated'
import { useLastUnits } from './use-last-units'

/** What a draft of more figures would change is folded away at first. */
const shortDraft = 10

/**
 * A report as it is entered, or corrected where `draft.corrects` is set. It works without a script, as a plain form; with one it
 * saves itself, and tells what the record has to say while it is typed.
 */
export function DraftForm({
  draft,
  texts,
  choices,
  places,
  look: first,
  locked,
  maySend,
  figurePage,
  order,
  ways,
  action,
}: {
  draft: Pick<ReadDraft, 'key' | 'version' | 'content' | 'comments' | 'changedAt' | 'corrects' | 'practice'>
  texts: CarriedTexts
  choices: DraftChoices
  /** The places that the draft names. */
  places: PlaceChoice[]
  look: DraftFeedback
  /** Whether it may be read only. */
  locked: boolean
  maySend: boolean
  /** The page of figures that the address asks for, from 1. */
  figurePage: number
  /** In which order the address asks for the proposals of the text. */
  order: ProposalOrder
  ways: DocumentWays
  action: DraftAction
}) {
  const words = carriedWords(texts)
  const { t, locale } = words
  const scripted = useHydrated()
  const [answer, send, sending] = useActionState(action, unsentDraft)
  const [state, step] = useReducer(editedForm, answer.typed ?? draft.content, beginEdits)
  const { content } = state
  const replace = useCallback((content: DraftContent) => step({ do: 'replace', content }), [])
  const saved = useMemo(() => ({ version: draft.version, content: draft.content }), [draft])
  const saving = useSaving({ key: draft.key, locale, saved, at: draft.changedAt, locked }, content, replace)
  const { look, seen, lookNow } = useFeedback(`/${locale}/desk/drafts/${draft.key}/look`, content, first)
  // What was typed while the scripts were on their way stands in the fields alone.
  const form = useRef<HTMLFormElement>(null)
  const isEarly = useRef(!scripted && !locked)
  useLayoutEffect(() => {
    if (!isEarly.current || form.current === null) return
    isEarly.current = false
    const typed = readFormData(new FormData(form.current), content)
    if (typed !== null && !isSame(typed, content)) replace(typed)
  }, [content, replace])
  const [known, setKnown] = useState(() => new Map(places.map((place) => [place.code, place])))
  useEffect(() => {
    if (state.focus !== null)
      document.getElementById(controlId(state.focus.figure, state.focus.cell))?.focus()
  }, [state.focus])

  const language = content.report.language || locale
  const { inherited } = state
  const lastUnitOf = useLastUnits(content.figures, content.report.country, locale)
  const placeOf = useCallback((code: string) => known.get(code), [known])
  // The parts of the form are drawn anew when what they show changes, not with every key.
  const typedIn = useMemo(() => readTyped(content), [content])
  const typed = useRef(typedIn)
  typed.current = typedIn
  const problemIn = useMemo(() => readProblems(look, seen), [look, seen])
  const { save } = saving
  const propose = useMemo(() => {
    const href = `/${locale}/desk/drafts/${draft.key}/propose`
    const go = () => void save().then(() => window.location.assign(underSite(href)))
    return locked || draft.practice ? null : { href, go }
  }, [locale, draft.key, draft.practice, locked, save])
  const desk = useMemo<DraftDesk>(
    () => ({
      ...{ words, choices, language, scripted, locked, step, placeOf, lastUnitOf, propose },
      problemOf: (figure, cell) => {
        const text = typed.current(figure, cell)
        // A cell that was not come to yet is not wrong.
        return text === '' && answer.sent === 0 ? undefined : problemIn(figure, cell, text)
      },
      shown: look.reading?.publication ?? {},
      isInherited: (figure) => inherited.has(figure),
      knowPlace: (place) => setKnown((known) => new Map(known).set(place.code, place)),
    }),
    [
      words,
      propose,
      choices,
      language,
      scripted,
      locked,
      placeOf,
      lastUnitOf,
      problemIn,
      look,
      answer.sent,
      inherited,
    ],
  )
  const changes = useMemo(() => <DraftChanges words={words} look={look} />, [words, look])
  const changed = look.changes.filter(({ changed }) => changed).length + look.effects.length
  const [isShort] = useState(content.figures.length <= shortDraft)
  const open = useMemo(() => unanswered(look.findings, content), [look, content])
  const problems = useMemo(
    () => look.problems.filter(({ figure, cell }) => typedIn(figure, cell) !== '' || answer.sent > 0),
    [look, typedIn, answer.sent],
  )
  // What is pressed again while it is on its way asks for nothing more.
  const asked = useRef(false)
  const submit = async (intent: string) => {
    if (asked.current || sending) return
    asked.current = true
    const kept = await saving.save().finally(() => {
      asked.current = false
    })
    if (!kept || intent === 'save') return
    const sent = new FormData()
    for (const [name, value] of Object.entries({ key: draft.key, locale, intent })) sent.set(name, value)
    sent.set('version', String(saving.version()))
    startTransition(() => send(sent))
  }

  return (
    <DraftDeskProvider value={desk}>
      {/* The library that draws the lists of offers would write this style into the page, which its policy forbids. */}
      <meta id="react-aria-pressable-style" />
      <form
        ref={form}
        action={send}
        noValidate
        className="flex flex-col gap-8"
        onSubmit={(event) => {
          event.preventDefault()
          const { submitter } = event.nativeEvent as SubmitEvent
          submit(submitter?.getAttribute('value') ?? 'save')
        }}
        onKeyDown={(event) => {
          const asked = locked ? null : askedByKey(event)
          if (asked === null) return
          event.preventDefault()
          if (asked.do === 'add') step({ do: 'add', id: newFigureId(), after: asked.after })
          else if (maySend) submit('send')
        }}
      >
        <input type="hidden" name="key" value={draft.key} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="figurePage" value={figurePage} />
        <input type="hidden" name="version" value={answer.version ?? draft.version} />
        <DraftProblemSummary key={answer.sent} answer={answer} content={content} />
        {saving.met !== null && (
          <EditConflicts key={saving.met.at} met={saving.met} content={content} done={saving.settled} />
        )}
        <FigureComments remarks={draft.comments.filter(({ figure }) => figure === '')} />
        {draft.practice && !locked && (
          <PracticeSteps content={content} look={look} isChecked={answer.isChecked} />
        )}
        <PastedText
          content={content}
          seen={seen}
          look={look}
          lookNow={lookNow}
          address={`/${locale}/desk/drafts/${draft.key}`}
          ways={ways}
          order={order}
        />
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">{t('draft.publication')}</h2>
          <FieldMeanings cells={REPORT_CELLS} />
          <PublicationCells report={content.report} />
        </section>
        <Figures
          draftKey={draft.key}
          state={state}
          look={look}
          seen={seen}
          open={open}
          wasSent={answer.sent > 0}
          remarks={draft.comments}
          asked={figurePage}
        />
        <details className="draft-fold" open={isShort}>
          <summary>
            <h2>{t('draft.changes.fold', { count: changed })}</h2>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to get there */}
          <section className="draft-changes" aria-label={t('draft.changes.title')} tabIndex={0}>
            {changes}
          </section>
        </details>
        <DraftBar
          status={saving.status}
          content={content}
          history={state.history}
          problems={problems}
          open={open}
          maySend={maySend}
          sending={sending}
        />
      </form>
    </DraftDeskProvider>
  )
}
