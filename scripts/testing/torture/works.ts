import { createReadStream } from 'node:fs'
import fc from 'fast-check'
import { grantPermission } from '@/lib/access/permission'
import { type RecordStep, recordSteps, takeStep } from '@/lib/api/test-record-steps'
import { rebuild } from '@/lib/curves/rebuild'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { sendDraft } from '@/lib/drafts/mutations'
import { beginCorrection } from '@/lib/drafts/publish/correct'
import { publishDraft } from '@/lib/drafts/publish/publish'
import { importFile } from '@/lib/publishing/import'
import { importRows, type RowCells } from '@/lib/publishing/test-files'
import { addReferenceData } from '../../commands/record'

type Step = (session: SqlConnection) => Promise<unknown>

/**
 * Something that is done to a record while it is killed. Its steps write one transaction each, and the same whenever they are taken
 * from the same record: so every state that a record may be found in is known.
 */
export interface Work {
  name: string
  prepare(session: SqlConnection): Promise<void>
  /** What is computed is wrong until the work is done. */
  mends?: true
  steps(session: SqlConnection): Promise<Step[]>
}

const day = '2026-11-01'
const instant = (second: number) => new Date(Date.parse(`${day}T00:00:00Z`) + second * 1_000).toISOString()

/** Twelve files: few enough to be entered in a second, and enough to merge and rule on. */
export async function enterFiles(session: SqlConnection): Promise<void> {
  await addReferenceData(session, instant(0))
  for (let seed = 1; seed <= 12; seed++) await takeStep(session, { do: 'enter', seed }, seed)
}

const kinds = {
  entry: ['enter', 'correct', 'withdraw', 'grade'],
  lists: ['merge', 'unmerge', 'rename', 'label', 'people'],
  rulings: ['rule'],
} satisfies Record<string, RecordStep['do'][]>

/** Twenty random steps of some kinds, the same each time. */
function randomSteps(kind: keyof typeof kinds): Step[] {
  const wanted: readonly string[] = kinds[kind]
  const steps = fc
    .sample(recordSteps(50), { seed: 20, numRuns: 30 })
    .flat()
    .filter((step) => wanted.includes(step.do))
    .slice(0, 20)
  return steps.map((step, at) => (session) => takeStep(session, step, 100 + at))
}

const corrected = Array.from({ length: 12 }, (_, at) => `r${at + 1}`)

async function sendCorrections(session: SqlConnection): Promise<void> {
  await addReferenceData(session, instant(0))
  await session.transaction(() =>
    session.insert(
      'Person',
      ['id', 'name', 'email', 'role', 'language', 'createdAt', 'updatedAt'],
      ['ed', 'eva'].map((id) => [id, id, `${id}@example.org`, 'editor', 'en', instant(0), instant(0)]),
    ),
  )
  const rows: RowCells[] = corrected.map((report_id, at) => ({
    ...{ report_id, claim_id: `${report_id}.a`, to: `2020-${String(at + 1).padStart(2, '0')}-28` },
    amount: String(100 + at),
  }))
  await importRows(session, rows)
  for (const [at, report] of corrected.entries()) {
    const begun = await beginCorrection(
      session,
      grantPermission<'claim.correct' | 'draft.write'>('ed', null),
      instant(at),
      { report, country: 'SY' },
      (figure) => ({
        ...figure,
        reason: 'entry',
        reasonNote: 'a digit was lost',
        cells: { ...figure.cells, amount: String(1_000 + at) },
      }),
    )
    if (begun.kind !== 'begun') throw new Error(`a correction of ${report} was not begun: ${begun.kind}`)
    const sent = await sendDraft(session, grantPermission('ed', null), instant(at), {
      key: begun.draft,
      version: 1,
    })
    if (sent.kind !== 'done') throw new Error(`a correction of ${report} was not sent: ${sent.kind}`)
  }
}

async function publishing(session: SqlConnection): Promise<Step[]> {
  const drafts = await session.query<{ key: string }>('select "key" from "Draft" order by "id"')
  return drafts.map(({ key }, at) => async (on) => {
    const outcome = await publishDraft(on, grantPermission('eva', null), instant(100 + at), {
      key,
      version: 2,
    })
    if (outcome.kind !== 'published') throw new Error(`${key} was not published: ${outcome.kind}`)
  })
}

/** Spoils what is computed: points, months and the words that a search finds. */
async function spoil(session: SqlConnection): Promise<void> {
  await enterFiles(session)
  await session.transaction(async () => {
    await session.run('update "Point" set "value" = "value" + 1')
    await session.run('delete from "RollupMonth"')
    await session.run('delete from "ReportWord"')
  })
}

/** @param file what the work `import` enters: a file of our own format */
export const works = (file: string): Work[] => [
  {
    name: 'entry',
    prepare: (session) => addReferenceData(session, instant(0)).then(() => {}),
    steps: async () => randomSteps('entry'),
  },
  { name: 'rulings', prepare: enterFiles, steps: async () => randomSteps('rulings') },
  { name: 'lists and merges', prepare: enterFiles, steps: async () => randomSteps('lists') },
  { name: 'publication', prepare: sendCorrections, steps: publishing },
  {
    name: 'import of CSV',
    prepare: (session) => addReferenceData(session, instant(0)).then(() => {}),
    steps: async () => [
      async (session) => {
        const author = { by: 'test', at: instant(100) }
        const settled = { dryRun: false, acceptFalls: true, acceptFindings: 'unexplained' as const }
        const outcome = await importFile(session, { bytes: createReadStream(file), author, ...settled })
        if (outcome.kind !== 'imported') throw new Error(`the file was not entered: ${outcome.kind}`)
      },
    ],
  },
  {
    name: 'rebuild',
    prepare: spoil,
    mends: true,
    steps: async () => [(session) => publishTransaction(session, instant(100), () => rebuild(session))],
  },
]
