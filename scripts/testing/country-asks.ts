import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { type DraftContent, emptyDraft, newFigure } from '@/lib/drafts/schema'
import { addJob } from '@/lib/jobs/mutations'

/** What there is of Yemen, made anew for each question. */
export interface World {
  draft: string
  source: string
  batch: string
  template: string
  event: string
  /** A word of the title of its draft and of nothing else. */
  word: string
  /** Ids of whoever asks, and of an editor of Yemen; a connection, and an instant. */
  asker: string
  editor: string
  session: SqlConnection
  at: string
}

/** What is asked: of a page its parameters, of an action a form, of a route a request. */
export interface Ask {
  params?: Record<string, string>
  search?: Record<string, string>
  form?: Record<string, string>
  url?: string
  json?: unknown
  before?: (world: World) => Promise<unknown>
}
type Asks = readonly ((world: World) => Ask)[]

/** Why what an entry shows or changes is of no country. */
export const OF_NO_COUNTRY = {
  // Documents are asked for by the digest of their bytes, and handed out to who sees a report or a draft that names them.
  own: /^desk\/(account|keys|documents)\/|^desk\/actions (signOut|chooseLanguage|beginReport|practise|seen)$|^desk\/inbox\/add\/actions (addList|addFile)$|^desk\/imports\/(page|upload|\[key\]\/(page|actions|draft-actions|batch-actions|work-actions))/,
  elsewhere: /^desk\/sources\/page/,
  administrators:
    /^desk\/(lists|people)\/|^desk\/settings\/(actions|page|people|countries\/\[code\]\/(actions|page))/,
}

/** What tells of all countries at once: nobody may whose role is limited. */
export const OF_ALL_COUNTRIES = /^desk\/audit\//

export const yemenDraft = (title = 'Zebrafinch bulletin'): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    ...{ report_title: title, publisher: 'Agency A', published: '2020-03-01', country: 'YE' },
  },
  figures: [
    newFigure('a', {
      ...{ operator: 'Team One', metric: 'devices', basis: 'total', to: '2020-02-28', places: 'YE11' },
      ...{ qualifier: 'exact', unit: 'count', amount: '77' },
    }),
  ],
})

const ofDraft = { params: (world: World) => ({ key: world.draft }) }
const page = (world: World): Ask => ({ params: ofDraft.params(world) })
const json =
  (more: object) =>
  (world: World): Ask => ({ params: ofDraft.params(world), json: more })
const form =
  (more: Record<string, string>) =>
  (world: World): Ask => ({
    form: { key: world.draft, version: '2', ...more },
  })
const ofBatch =
  (more: Record<string, string> = {}) =>
  (world: World): Ask => ({
    params: { key: world.batch },
    form: { key: world.batch, version: '1', ...more },
  })
const ofReport =
  (more: Record<string, string> = {}) =>
  (): Ask => ({
    form: { report: 'r-ye', country: 'YE', claim: 'ye-2', ...more },
  })
const place = { metric: 'devices', part: '', place: 'YE', operator: 'team-one' }

const ofSource =
  (more: Record<string, string> = {}) =>
  (world: World): Ask => ({
    params: { key: world.source },
    form: { key: world.source, ...more },
  })
const ofTemplate =
  (more: Record<string, string>) =>
  (world: World): Ask => ({
    form: { key: world.template, version: '1', title: '', link: '', ...more },
  })

export const ASKS: Readonly<Record<string, Asks>> = {
  'desk/page default': [
    (world) => ({
      before: async () => {
        const [draft] = await world.session.query<{ id: number }>(
          'select "id" from "Draft" where "key" = ?',
          [world.draft],
        )
        await world.session.run('delete from "DraftAssignee"')
        await world.session.insert(
          'DraftAssignee',
          ['draftId', 'personId', 'by', 'at'],
          [[draft?.id ?? 0, world.asker, 'x', world.at]],
        )
      },
    }),
  ],
  'desk/layout default': [page],
  'desk/drafts/[key]/page default': [page],
  'desk/drafts/[key]/actions submitDraft': [
    form({ intent: 'save' }),
    form({ intent: 'send' }),
    form({ intent: 'discard' }),
  ],
  'desk/drafts/[key]/look/route POST': [json({ version: 2, content: yemenDraft() })],
  'desk/drafts/[key]/save/route POST': [json({ version: 2, content: { ...yemenDraft(), text: 'Changed.' } })],
  'desk/drafts/[key]/bulletins/route POST': [json({ version: 2, content: yemenDraft() })],
  'desk/drafts/[key]/document/route POST': [json({})],
  'desk/drafts/[key]/table/route POST': [
    json({
      text: 'a\tb',
      mapping: null,
      said: { country: '', publisher: '', published: '', operator: '', language: '' },
    }),
  ],
  'desk/drafts/[key]/history/page default': [page],
  'desk/drafts/[key]/history/actions passOn': [
    (world) => form({ person: world.editor, back: 'work' })(world),
  ],
  'desk/drafts/[key]/remark-actions answerRemarks': [form({ remark: 'Of which week?' })],
  'desk/drafts/[key]/propose/page default': [page],
  'desk/drafts/[key]/propose/actions propose': [
    form({ kind: 'organisation', typed: 'Team One', names: 'en: Team One' }),
  ],
  'desk/review/page default': [() => ({})],
  'desk/review/actions publishSeveral': [(world) => ({ form: { draft: `${world.draft}~2` } })],
  'desk/review/[key]/page default': [page],
  'desk/review/[key]/actions decide': [
    form({ step: 'publish' }),
    form({ step: 'return', remark: 'Of which week?' }),
    form({ step: 'remark', remark: 'Of which week?' }),
  ],
  'desk/review/[key]/desk-actions assign': [(world) => form({ person: world.editor })(world)],
  'desk/review/[key]/desk-actions takeOver': [form({})],
  'desk/review/[key]/lock/route POST': [(world) => ({ ...page(world), form: { step: 'lock' } })],
  'desk/review/files/[key]/page default': [ofBatch()],
  'desk/review/files/[key]/actions decideBatch': [
    ofBatch({ intent: 'return', remark: 'Of which week?' }),
    ofBatch({ intent: 'publish' }),
  ],
  'desk/review/files/[key]/actions workOutBatch': [ofBatch()],
  'desk/review/files/[key]/actions cancelPublishing': [
    (world) => ({
      ...ofBatch()(world),
      before: () =>
        writeTransaction(world.session, world.at, () =>
          addJob(world.session, world.at, { kind: 'import.review', subject: world.batch, by: 'x' }),
        ),
    }),
  ],
  'desk/imports/[key]/rows/page default': [ofBatch()],
  'desk/imports/[key]/problems/route GET': [ofBatch()],
  'desk/imports/[key]/state/route GET': [ofBatch()],
  'desk/conflicts/page default': [
    () => ({ search: { show: 'contradicted' } }),
    () => ({ search: { show: 'contradicted', country: 'YE' } }),
    () => ({ search: { show: 'places', country: 'YE' } }),
  ],
  'desk/conflicts/[key]/page default': [() => ({ params: { key: 'ye-2' } })],
  'desk/conflicts/[key]/actions makeRuling': [ofReport({ ruling: 'accept', reason: 'scope' })],
  'desk/conflicts/[key]/actions correctFigure': [ofReport({ wrong: 'scope' })],
  'desk/conflicts/places/page default': [() => ({ search: place })],
  'desk/reports/page default': [() => ({ search: { country: 'YE' } })],
  'desk/reports/[key]/page default': [() => ({ params: { key: 'r-ye' } })],
  'desk/reports/[key]/actions correct': [ofReport()],
  'desk/reports/[key]/actions withdraw': [ofReport({ reason: 'scope', note: '' })],
  'desk/reports/[key]/actions bringBack': [ofReport({ claim: 'ye-gone' })],
  'desk/inbox/page default': [() => ({ search: { state: 'new' } })],
  'desk/inbox/actions takeNextSource': [() => ({ form: { filter: 'state=new', head: '' } })],
  'desk/inbox/actions setChosen': [(world) => ({ form: { source: world.source, due: '2030-01-01' } })],
  'desk/inbox/add/page default': [() => ({})],
  'desk/inbox/add/actions addOne': [
    () => ({ form: { title: 'Zebra', url: 'https://example.org/zebra', country: 'YE' } }),
  ],
  'desk/inbox/[key]/page default': [ofSource()],
  'desk/inbox/[key]/actions assignSource': [(world) => ofSource({ assignee: world.editor })(world)],
  'desk/inbox/[key]/actions beginFromSource': [ofSource()],
  'desk/inbox/[key]/actions dismiss': [ofSource({ reason: 'old' })],
  'desk/inbox/[key]/actions fold': [ofSource({ kind: 'report', into: 'r-ye' })],
  'desk/inbox/[key]/actions reopen': [
    (world) => ({
      ...ofSource()(world),
      before: () =>
        world.session.run(`update "Source" set "state" = 'nothing' where "key" = ?`, [world.source]),
    }),
  ],
  'desk/inbox/[key]/actions saveSource': [ofSource({ title: 'Other', country: 'YE', version: '1' })],
  'desk/templates/page default': [() => ({}), () => ({ search: { report: 'figures' } })],
  'desk/templates/new/page default': [
    (world) => ({ search: { draft: world.draft } }),
    () => ({ search: { report: 'r-ye', country: 'YE' } }),
  ],
  'desk/templates/[key]/page default': [(world) => ({ params: { key: world.template } })],
  'desk/templates/actions make': [
    (world) => ({ form: { draft: world.draft, name: world.word, count: '1', unit: 'weeks' } }),
  ],
  'desk/templates/actions change': [ofTemplate({ name: 'Other', count: '2', unit: 'weeks' })],
  'desk/templates/actions retire': [ofTemplate({ retired: 'yes' })],
  'desk/settings/countries/[code]/events/page default': [() => ({ params: { code: 'YE' } })],
  'desk/settings/countries/[code]/events/actions noteNewEvent': [
    () => ({ form: { code: 'YE', day: '2020-01-01', text: 'Something', place: '', metric: '' } }),
  ],
  'desk/settings/countries/[code]/events/actions takeAwayEvent': [
    (world) => ({ form: { code: 'YE', id: world.event, reason: 'old' } }),
  ],
  'desk/find-places/route GET': [() => ({ url: 'http://localhost/x?q=Sana&country=YE' })],
  'desk/last-report/route GET': [() => ({ url: 'http://localhost/x?operator=Team+One&country=YE' })],
  'desk/go/page default': [({ word }) => ({ search: { q: word } })],
  'desk/go/found/route GET': [({ word }) => ({ url: `http://localhost/x?q=${word}` })],
  'desk/team/page default': [() => ({ search: { country: 'YE' } })],
}
