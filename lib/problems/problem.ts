/** Words of which one is to be written: said with "or" between them. */
type OneOf = readonly string[]

/** Things that are told side by side; of more than are told, how many. */
export interface Told {
  texts: readonly string[]
  more: number
}

/** A place that may be meant, by its code, with its names by language. */
export interface PlaceMeant {
  code: string
  name: string
  names?: Readonly<Record<string, string | null>>
  kind: string
}

/** A column under another name than the table has for it. */
export interface Renaming {
  from: string
  to: string
}

/** What of a file that is no CSV it is. */
export type ForeignKind =
  | 'workbook'
  | 'oldWorkbook'
  | 'packed'
  | 'pdf'
  | 'richText'
  | 'page'
  | 'json'
  | 'utf16'
  | 'binary'

/** What its words are where a cell, or a parameter of an address, holds none of them. */
export type WordKind =
  | 'grade'
  | 'ruling'
  | 'reason'
  | 'basis'
  | 'precision'
  | 'qualifier'
  | 'check'
  | 'metric'
  | 'priority'

type Nothing = Record<never, never>

/** Of a CSV file as a whole, of its header line, and of how its rows are written. */
interface FileValues {
  fileEmpty: Nothing
  foreignFile: { what: ForeignKind }
  notUtf8: { encoding: 'arabic' | 'cyrillic' | 'western' | 'unknown' }
  headerEndless: { most: number }
  rowEndless: { most: number }
  quoteInside: Nothing
  quoteGoesOn: Nothing
  quoteOpen: Nothing
  cellCount: { found: number; expected: number; kind: 'more' | 'fewer' }
  tagsPassed: Nothing
  tagsOnly: { columns: Told }
  headerBelow: Nothing
  columnTwice: Nothing
  columnSlip: { column: string }
  /** `meant`: the column that it may be, or nothing. */
  columnUnread: { meant: OneOf }
  /** `rest`: whether what is missing is one column, several, some beside those that stand under another name, or none but those. */
  columnsMissing: {
    count: number
    missing: Told
    strangers: Told
    renamings: readonly Renaming[]
    rest: 'it' | 'them' | 'others' | 'nothing'
  }
  unnamedCell: { cell: string }
  unnamedFrom: { from: string; to: string }
  unnamedCells: { cells: Told }
}

/** Of a cell of a row, or of a field of a draft. */
interface CellValues {
  /** `what`: the column. */
  blank: { what: string }
  blankChoice: { words: OneOf }
  tooLong: { count: number; most: number }
  noLetter: { text: string }
  notOneOf: { what: WordKind; text: string; words: OneOf; optional: 'yes' | 'no' }
  signUnseen: { name: string; position: number }
  lineBreak: Nothing
  /** `month` as 2017-09, with its last day of two digits. */
  notCalendar: { text: string; month: string; last: string }
  notDay: { text: string; meant: OneOf }
  dayLate: { day: string; latest: string }
  dayEarly: { day: string; earliest: string; meant: OneOf }
  notLanguage: { text: string }
  notAddress: { text: string }
  semicolon: Nothing
  ownId: Nothing
  notYesNo: { text: string }
  pinReasonMissing: { words: OneOf }
  pinMissing: { beside: 'reason' | 'day' }
  checkTwice: { check: string }
  acceptedMissing: { words: OneOf }
  acceptedReasonMissing: { words: OneOf }
  reasonCount: { reasons: number; checks: number }
  /** `scope`: of one cell, or of a file in which one row or several (`rows`) have it. */
  unknownCountry: {
    text: string
    kind: 'named' | 'few' | 'many'
    codes: OneOf
    scope: 'cell' | 'row' | 'rows'
    rows: number
  }
  partOfSeveral: { text: string; metric: string; words: OneOf }
  notPart: { text: string; metric: string; words: OneOf }
  stockPeriod: { metric: string }
  flowLevel: { metric: string }
  fromOfLevel: Nothing
  fromOfTotal: Nothing
  afterLast: { from: string; to: string }
  precisionAlone: { precision: string }
  recentWithDay: Nothing
  edgeFirst: { precision: 'month' | 'year'; day: string; edge: string }
  edgeLast: { precision: 'month' | 'year'; day: string; edge: string }
  edgePublished: { precision: 'month' | 'year'; day: string; edge: string; published: string }
}

/** Of an amount and its unit. */
interface AmountValues {
  amountBlank: Nothing
  amountLong: { count: number; most: number }
  amountSigns: { fault: 'digits' | 'comma' | 'space' | 'point'; text: string; meant: OneOf }
  amountSign: { text: string; meant: OneOf }
  amountExponent: { text: string; meant: OneOf }
  notNumber: { text: string }
  notUnit: { text: string; metric: string; words: OneOf }
  smaller: { high: string; low: string }
  secondAmount: { qualifier: string }
  notWhole: { amount: string; metric: string }
  tooLarge: { amount: string; unit: string; most: string; mostUnit: string }
}

/** Of the places of a figure. */
interface PlaceValues {
  noPlace: Nothing
  manyPlaces: { count: number; most: number }
  placeNameLong: { text: string }
  placeTwice: { code: string }
  placeInside: { inner: string; outer: string }
  placeElsewhere: { text: string; country: string; asked: string }
  /** The name is proposed, and nobody has decided on it yet. */
  proposedName: { text: string }
  ambiguousPlace: { text: string; count: number; choices: readonly PlaceMeant[] }
  unknownPlace: {
    text: string
    country: string
    found: 'none' | 'one' | 'several'
    nearest: readonly PlaceMeant[]
  }
}

/** Of a row beside others and beside what is on record. */
interface EntryValues {
  /** `line`: 0 where it is not at hand. */
  sameAsLine: { where: 'line' | 'earlier'; line: number }
  otherThanLine: { where: 'line' | 'earlier'; line: number }
  reportDiffers: { where: 'line' | 'earlier'; line: number; report: string }
  anyOfClaims: { claims: Told }
  claimOfReport: { claim: string; report: string }
  noLongerStands: { claim: string; head: string }
  rulingReason: Nothing
  answerReason: Nothing
  rulingFuture: { day: string }
  rulingDay: { day: string }
  reportAlike: { report: string; other: string }
  idShortened: { text: string }
  nameAlike: { name: string; other: string }
  unknownClaim: { claim: string }
  unknownSuperseded: { claim: string }
  supersedesItself: { claim: string }
  supersedesAnother: { other: string; claim: string }
  ownWithdrawn: { claim: string; named: string }
  ownSuperseded: { claim: string; head: string; named: string }
  supersededAlready: { claim: string; head: string }
  supersedesBack: { claim: string }
}

/** Of a cell of somebody else's table, or of its sheets. */
interface SheetValues {
  sheetAbsent: { name: string; sheets: Told }
  noTable: Nothing
  noHeader: Nothing
  columnGone: { name: string }
  cellIsDay: { day: string }
  formulaFault: { text: string }
  sheetNumber: { text: string }
  belowZero: { text: string }
  beforeNumber: { text: string }
  isShare: { text: string }
  severalNumbers: { text: string }
  notPeriod: { text: string }
  notYear: { text: string }
  valueUnknown: { text: string; within: OneOf }
  twoNumbers: { text: string }
  twoDays: { text: string }
  noYear: { text: string }
  outsideArea: { text: string; within: string }
}

/** Of a draft, beside what its rows have. */
interface DraftValues {
  /** `what`: the field. */
  fieldBlank: { what: string }
  fieldSecondAmount: Nothing
  fieldNumber: { whole: string; fraction: string }
  fieldFromOfTotal: Nothing
  notOffered: { text: string }
  fieldBasis: Nothing
  fieldPrecision: Nothing
  fieldWhole: { amount: string }
  manyFigures: { count: number; most: number }
  longText: { count: number; most: number }
  longAddition: { count: number; most: number }
  reasonMissing: Nothing
  noFigure: Nothing
  /** `number`: of the figure, 0 for one on record. */
  sameFigure: { where: 'figure' | 'record'; number: number }
  otherAmount: { where: 'figure' | 'record'; number: number }
  claimElsewhere: Nothing
}

/** Of an address by which files, or offers of a search, are asked for. `name`: the parameter. */
interface AddressValues {
  parameterUnknown: { name: string; words: OneOf }
  parameterSign: { name: string; sign: string }
  parameterTwice: { name: string }
  parameterOften: { name: string; most: number }
  parameterWord: { name: string; words: OneOf }
  parameterCountry: { name: string }
  countryOnRecord: { name: string }
  countryCode: { name: string }
  parameterMetric: { name: string }
  parameterOperator: { name: string; country: string }
  parameterReport: { name: string }
  parameterOrganisation: { name: string }
  parameterNumber: { name: string; least: number; most: number }
  parameterCursor: { name: string }
  parameterSeries: { name: string }
  /** `name`: the parameter that needs the other. */
  parameterNeeds: { name: string; other: string }
  /** Of a feed that is followed: that the record is an older one than the reader's. */
  cursorGone: Nothing
  /** `name`: the last part of the address. */
  resourceUnknown: { name: string; words: OneOf }
  parameterSearch: { name: string; most: number }
  parameterDay: { name: string; why: Problem }
  parameterPlace: { name: string; country: string; why: Problem }
  fromAfterTo: { from: string; to: string }
  monthsEnd: { latest: string; to: string }
}

/**
 * What can be wrong with what somebody enters or asks for, by code, with what the sentence about it names. Each has a message of its own,
 * `problem.<code>`, in every language (lib/i18n/problem-text.ts).
 */
export interface ProblemValues
  extends FileValues,
    CellValues,
    AmountValues,
    PlaceValues,
    EntryValues,
    SheetValues,
    DraftValues,
    AddressValues {}

export type ProblemCode = keyof ProblemValues

/** Something that is wrong, in no language yet. */
export type Problem = {
  [Code in ProblemCode]: { code: Code; values: ProblemValues[Code] }
}[ProblemCode]

/** The problem of a code; those that name nothing need no values. */
export function problemWith<Code extends ProblemCode>(
  code: Code,
  ...[values]: Nothing extends ProblemValues[Code] ? [] : [values: ProblemValues[Code]]
): Extract<Problem, { code: Code }> {
  return { code, values: values ?? {} } as Extract<Problem, { code: Code }>
}

/** What two problems have in common where they say the same. */
export const problemKey = ({ code, values }: Problem): string => `${code} ${JSON.stringify(values)}`

/** Of very many things, the first, and how many more there are. */
export const toldOf = (texts: readonly string[], most = texts.length): Told => ({
  texts: texts.slice(0, most),
  more: Math.max(0, texts.length - most),
})
