'use client'
import { type ClipboardEvent, useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { ShownFinding } from '@/lib/drafts/feedback/shown-finding'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { FIGURES_SHOWN } from '@/lib/drafts/figure-pages'
import type { DraftFormState } from '@/lib/drafts/form/form-state'
import { type DraftComment, type DraftContent, FIGURE_CELLS, type FilledCells } from '@/lib/drafts/schema'
import { withCommas } from '@/lib/i18n/joined'
import { FieldMeanings } from './cells/field-meanings'
import { useDesk } from './draft-context'
import { askedByPaste } from './figure-keys'
import { FigurePages } from './figure-pages'
import { FigureRow, newFigureId } from './figure-row'
import { FindingKinds } from './finding-kinds'
import { FigureGrid } from './grid/figure-grid'
import { LaidTablePaste } from './grid/laid-table'
import { useCellFaults } from './grid/use-cell-faults'
import { useCellWords } from './grid/use-cell-words'
import { LastReport } from './last-report'
import { useActiveFigure } from './use-active-figure'
import { useFigurePage } from './use-figure-page'
import { useWide } from './use-wide'

/**
 * The reported figures of a draft, and the ways to add some: a grid with all fields of one figure below it where there is room and a
 * script, else one below the other.
 */
export function Figures({
  draftKey,
  state,
  look,
  seen,
  open,
  wasSent,
  remarks,
  asked,
}: {
  draftKey: string
  state: DraftFormState
  look: DraftFeedback
  /** What the look is of. */
  seen: DraftContent
  /** Findings that wait for a reason. */
  open: readonly ShownFinding[]
  wasSent: boolean
  remarks: readonly DraftComment[]
  /** The page of figures that the address asks for, from 1. */
  asked: number
}) {
  const { words, scripted, locked, language, step } = useDesk()
  const { t } = words
  const { figures, report } = state.content
  const cellWords = useCellWords()
  const [told, tell] = useState('')
  const isGrid = useWide() && scripted
  const active = useActiveFigure(state, remarks)
  const { page, show } = useFigurePage(state, asked)
  const first = isGrid ? active.at : (page - 1) * FIGURES_SHOWN
  // All fields of a figure follow what is typed in the grid a moment later: a key is answered first.
  const [inFields, setInFields] = useState(false)
  const later = useDeferredValue(state)
  const follows = !inFields && later.focus === state.focus
  const shown = isGrid
    ? figures.slice(first, first + 1).map((figure) => (follows && figureOf(later, figure.id)) || figure)
    : figures.slice(first, first + FIGURES_SHOWN)
  const faults = useCellFaults(look, seen, state.content, wasSent)
  const openFigures = useMemo(() => new Set(open.map(({ figure }) => figure)), [open])
  const findingsOf = useMemo(() => byFigure(look.findings), [look.findings])
  const remarksOf = useMemo(() => byFigure(remarks), [remarks])
  const { country, published } = report
  const dated = useMemo(() => ({ country, published }), [country, published])
  const onPaste = (event: ClipboardEvent) => {
    const asked = locked ? null : askedByPaste(event, cellWords, language)
    if (asked === null) return
    event.preventDefault()
    const { rows, filled, unknown } = asked.pasted
    step({ do: 'paste', figure: asked.figure, rows, ids: rows.map(newFigureId) })
    const names = withCommas(
      filled.map((cell) => cellWords.columns[cell]),
      { t },
    )
    const left = unknown.length === 0 ? 'none' : withCommas(unknown, { t })
    tell(t('draft.pasted', { rows: rows.length, filled: names, unknown: left }))
  }
  const [table, setTable] = useState<string | null>(null)
  const operator = figures.findLast(({ cells }) => cells.operator !== '')?.cells.operator
  const said = useMemo(
    () => ({
      ...{ country, published, publisher: report.publisher, language },
      operator: operator ?? state.content.textOperator,
    }),
    [country, published, report.publisher, language, operator, state.content.textOperator],
  )
  const closeTable = useCallback((told: string) => {
    setTable(null)
    tell(told)
  }, [])
  const append = (figures: readonly FilledCells[], text: string) => {
    step({ do: 'append', figures: figures.map((cells) => ({ id: newFigureId(), cells })) })
    tell(text)
  }
  const addTable = useCallback(
    (figures: readonly FilledCells[], told: string) => {
      step({ do: 'append', figures: figures.map((cells) => ({ id: newFigureId(), cells })) })
      closeTable(told)
    },
    [step, closeTable],
  )
  return (
    <section id="report-figures" className="flex flex-col gap-3" onPaste={onPaste}>
      <h2 className="text-lg font-semibold">{t('draft.figures')}</h2>
      {!locked && (
        <p className="live-only text-sm text-muted">{t(isGrid ? 'draft.grid.how' : 'draft.figuresHow')}</p>
      )}
      <FieldMeanings cells={FIGURE_CELLS} />
      <FindingKinds open={open} />
      {isGrid && (
        <FigureGrid
          figures={figures}
          report={dated}
          active={active.asked}
          activate={active.activate}
          faults={faults}
          openFigures={openFigures}
          cellWords={cellWords}
          tell={tell}
          askTable={setTable}
        />
      )}
      {table !== null && (
        <LaidTablePaste
          key={table}
          address={`/${words.locale}/desk/drafts/${draftKey}/table`}
          text={table}
          said={said}
          cellWords={cellWords}
          add={addTable}
          close={closeTable}
        />
      )}
      {!isGrid && <Elsewhere figures={figures.slice(0, first)} />}
      <ol
        onFocus={() => setInFields(true)}
        onBlur={({ currentTarget, relatedTarget }) =>
          setInFields(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
        }
      >
        {shown.map((figure, at) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            number={first + at + 1}
            country={country}
            findings={findingsOf.get(figure.id) ?? none}
            remarks={remarksOf.get(figure.id) ?? none}
          />
        ))}
      </ol>
      {!isGrid && <Elsewhere figures={figures.slice(first + FIGURES_SHOWN)} />}
      {!isGrid && <FigurePages count={figures.length} page={page} show={show} />}
      <p role="status" className="text-sm text-muted">
        {told}
      </p>
      {state.removed !== null && (
        <p className="text-sm">
          {t('draft.removed', { number: state.removed.at + 1 })}{' '}
          <button type="button" className="step" onClick={() => step({ do: 'putBack' })}>
            {t('draft.putBack')}
          </button>
        </p>
      )}
      {!locked && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <button
            type={scripted ? 'button' : 'submit'}
            name="intent"
            value="add"
            className="button plain"
            onClick={() => scripted && step({ do: 'add', id: newFigureId(), after: null })}
          >
            {t('draft.add')}
          </button>
          {scripted && <LastReport content={state.content} append={append} />}
        </div>
      )}
    </section>
  )
}

const figureOf = ({ content }: DraftFormState, figure: string) =>
  content.figures.find(({ id }) => id === figure)

/** The same for every figure of which nothing is said, so that it is not drawn anew. */
const none: readonly never[] = []

function byFigure<Said extends { figure: string }>(said: readonly Said[]): ReadonlyMap<string, Said[]> {
  const found = new Map<string, Said[]>()
  for (const one of said) found.set(one.figure, [...(found.get(one.figure) ?? []), one])
  return found
}

/** Figures that are not shown go along by name, and stay as they were kept. */
function Elsewhere({ figures }: { figures: readonly { id: string }[] }) {
  return figures.map(({ id }) => <input key={id} type="hidden" name="figures" value={id} />)
}
