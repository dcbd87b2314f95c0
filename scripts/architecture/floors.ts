/**
 * The rooms of lib/ from the ground up: code imports from its own room and from those below, never from one beside it or
 * above. Where a floor has several rooms they know nothing of each other.
 */
export const FLOORS: readonly { rooms: readonly string[]; holds: string }[] = [
  { rooms: ['lookup'], holds: 'elements and entries that are known to be there' },
  {
    rooms: ['signs', 'problems', 'grid'],
    holds:
      'signs of texts: what cannot be seen, digits of every script; what can be wrong, by codes; cells of grids: ranges, tables of the clipboard, edits to undo',
  },
  { rooms: ['periods', 'quantities'], holds: 'days, months; decimals, units, bounds' },
  {
    rooms: ['ledger', 'format', 'maps'],
    holds: 'the rules of docs/ledger.md; numbers and days as written; countries drawn',
  },
  { rooms: ['i18n'], holds: 'messages, languages, amounts in words' },
  { rooms: ['links', 'access'], holds: 'addresses of pages; who may do what' },
  {
    rooms: ['config', 'observe'],
    holds: 'the environment, addresses of databases, secrets; logs and what is measured',
  },
  { rooms: ['db', 'mail'], holds: 'connections, transactions, migrations; letters' },
  {
    rooms: ['audit', 'places', 'metrics', 'backup', 'jobs'],
    holds: 'the vocabulary, who changed what, and long work',
  },
  { rooms: ['organisations', 'countries', 'settings'], holds: 'the vocabulary that administrators keep' },
  { rooms: ['people'], holds: 'those who sign in' },
  { rooms: ['claims'], holds: 'the figure in a publication, and its stream' },
  { rooms: ['exchange'], holds: 'rows in and out of files' },
  { rooms: ['extract', 'spreadsheets'], holds: 'figures read from texts, and from tables of any shape' },
  { rooms: ['documents'], holds: 'documents as texts, and the tables that stand in texts' },
  { rooms: ['curves'], holds: 'curves as they are stored' },
  { rooms: ['checks'], holds: 'what looks wrong in a figure' },
  { rooms: ['publishing'], holds: 'what is put on the record' },
  { rooms: ['reports'], holds: 'reports as they are read' },
  { rooms: ['figures'], holds: 'numbers as pages and files read them' },
  {
    rooms: ['conflicts', 'directory', 'sources'],
    holds: 'contradictions; lists that administrators change; reports that wait to be read',
  },
  {
    rooms: ['downloads', 'suggestions', 'search', 'wording'],
    holds: 'files; near misses; what is found from any page; names in sentences',
  },
  { rooms: ['api'], holds: 'the record for programs, and what changed on it' },
  { rooms: ['charts'], holds: 'geometry of charts' },
  { rooms: ['drafts'], holds: 'reports that are being entered' },
  {
    rooms: ['imports', 'reader-sources'],
    holds: 'files that somebody at the desk brings, and sources that readers name',
  },
  { rooms: ['views'], holds: 'what pages show that is no chart' },
  { rooms: ['http'], holds: 'what a request passes before a page answers it' },
]

/** How high a room stands, from 0; -1 where the list does not name it. */
export const floorOf = (room: string): number => FLOORS.findIndex(({ rooms }) => rooms.includes(room))

/** The room of lib/ that a path lies in, or null. */
export const roomOf = (path: string): string | null => /^lib\/([^/]+)\//.exec(path)?.[1] ?? null
