'use server'
import type { AddState } from '@/components/desk/inbox/add-state'
import type { FormProblem } from '@/components/ui/form-state'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { longestPaste, mostAdded, mostFileBytes } from '@/lib/sources/limits'
import { addSources } from '@/lib/sources/mutations'
import { readPastedLinks } from '@/lib/sources/pasted-links'
import { readSourceFile } from '@/lib/sources/source-file'
import type { NewSource } from '@/lib/sources/types'
import { fileProblemText } from '@/lib/views/inbox-view'
import { unwrittenText } from '../../../form-action'
import { readSourceForm, SOURCE_FIELDS } from '../read-form'
import { type ReadLines, toAddedView } from './added-view'
import { documentText } from './document-text'

/** How many lines with something wrong are told. */
const mostTold = 20

/** Who: analysts. Adds one source, with its text where that is typed or brought as a file. */
export async function addOne(before: AddState, sent: FormData): Promise<AddState> {
  const granted = await requirePermission('draft.write')
  const words = wordsOf(sent)

  const document = await documentText(sent.get('document'), words)
  if (document.kind === 'refused')
    return refusedAdd(before, sent, [{ field: 'document', text: document.told }])
  const countries = await readCountries(currentDatabase(), words.locale, limitedTo(granted.person))
  const { source, problems } = readSourceForm(sent, countries, words, document.text)
  if (problems.length > 0) return refusedAdd(before, sent, problems)

  return added(before, sent, (session, again) => addSources(session, granted, now(), [source], { again }), [
    source,
  ])
}

/** Who: analysts. Adds the links of a list. */
export async function addList(before: AddState, sent: FormData): Promise<AddState> {
  const granted = await requirePermission('draft.write')
  const { t } = wordsOf(sent)
  const told = (text: string) => refusedAdd(before, sent, [{ field: 'links', text }])

  const typed = String(sent.get('links') ?? '')
  if (typed.length > longestPaste)
    return told(t('inbox.longText', { count: typed.length, most: longestPaste }))
  const { links, repeated, unread } = readPastedLinks(typed)
  if (links.length === 0) return told(t('inbox.listMissing'))
  if (links.length > mostAdded) return told(t('inbox.many', { most: mostAdded }))

  const sources = links.map(({ url, title }): NewSource => ({ ...blankSource, url, title }))
  return added(
    before,
    sent,
    (session, again) => addSources(session, granted, now(), sources, { again }),
    sources,
    {
      repeated,
      unread,
    },
  )
}

/** Who: analysts. Adds the sources of a CSV file, all of them or none. */
export async function addFile(before: AddState, sent: FormData): Promise<AddState> {
  const granted = await requirePermission('draft.write')
  const words = wordsOf(sent)
  const { t } = words
  const told = (...texts: string[]) =>
    refusedAdd(
      before,
      sent,
      texts.map((text) => ({ field: 'file', text })),
    )

  const file = sent.get('file')
  if (!(file instanceof File) || file.size === 0) return told(t('inbox.fileMissing'))
  if (file.size > mostFileBytes) return told(t('inbox.fileLarge', { most: mostFileBytes / 1_000_000 }))
  const countries = await readCountries(currentDatabase(), words.locale, limitedTo(granted.person))
  const read = await readSourceFile(bytesOf(file), countries)
  if (read.kind === 'many') return told(t('inbox.many', { most: mostAdded }))
  if (read.kind === 'wrong') {
    const more = read.problems.length - mostTold
    const lines = read.problems.slice(0, mostTold).map((problem) => fileProblemText(problem, words))
    return told(...lines, ...(more > 0 ? [t('inbox.more', { count: more })] : []))
  }
  if (read.sources.length === 0) return told(t('inbox.added', { count: 0 }))

  const sources = read.sources.map(({ fields }): NewSource => ({ ...fields, text: '' }))
  return added(
    before,
    sent,
    (session, again) => addSources(session, granted, now(), sources, { again }),
    sources,
  )
}

type Add = (session: Parameters<typeof addSources>[0], again: boolean) => ReturnType<typeof addSources>

/** Adds, and says what was added; where nothing could be written for the database's sake, what was typed stays. */
async function added(
  before: AddState,
  sent: FormData,
  add: Add,
  sources: readonly NewSource[],
  lines: ReadLines = { repeated: [], unread: [] },
): Promise<AddState> {
  try {
    const outcome = await withSession((session) => add(session, sent.get('again') === 'yes'))
    const view = toAddedView(outcome, sources, lines, wordsOf(sent))
    // What was not added can be changed, or sent again with leave to add it once more.
    const values = outcome.added.length > 0 ? {} : valuesOf(sent)
    return { sent: before.sent + 1, values, problems: [], outcome: view }
  } catch (error) {
    return refusedAdd(before, sent, [{ field: null, text: await unwrittenText(error, sent) }])
  }
}

const refusedAdd = (before: AddState, sent: FormData, problems: readonly FormProblem[]): AddState => ({
  ...{ sent: before.sent + 1, values: valuesOf(sent), problems, outcome: null },
})

const valuesOf = (sent: FormData): Record<string, string> =>
  Object.fromEntries([...SOURCE_FIELDS, 'links'].map((name) => [name, String(sent.get(name) ?? '')]))

const wordsOf = (sent: FormData) => getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)

const now = () => new Date().toISOString()

const blankSource = {
  ...{ url: '', title: '', publisher: '', published: '', language: '', country: '', operator: '', due: '' },
  ...{ note: '', text: '', priority: 'normal' as const },
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array, void> {
  yield new Uint8Array(await file.arrayBuffer())
}
