/** What a refused file is, or what is wrong with it; each comes with the values that its sentence names. */
export interface RefusalValues {
  empty: Record<never, never>
  /** The file itself has more bytes than are taken. */
  'too-large': { megabytes: number }
  'too-many-rows': { sheet: string; most: number }
  /** `cell`: the first that lies too far right, such as XFD1048576. */
  'too-many-columns': { sheet: string; cell: string; most: number }
  'too-many-cells': { most: number }
  'too-many-sheets': { most: number }
  /** A ZIP file that unpacks to far more than it seems to hold. */
  bomb: { part: string }
  password: Record<never, never>
  'old-workbook': Record<never, never>
  'binary-workbook': Record<never, never>
  /** A page of HTML, whatever its name says. */
  'web-page': Record<never, never>
  xml: Record<never, never>
  /** `what`: PDF, JSON, a picture, a text document, a ZIP file without a workbook. */
  foreign: { what: ForeignFile }
  /** A part of a workbook declares entities or a document type, which no spreadsheet writes. */
  declarations: { part: string }
  /** Cut off, damaged, or not what its first bytes say. */
  broken: Record<never, never>
  /** A text in no encoding that is known. `line`: the first line that cannot be read. */
  encoding: { line: number }
  /** A quote that is opened and never closed, by the line on which its row begins. */
  quotes: { line: number }
  'no-sheets': Record<never, never>
  /** Reading it takes more memory, or more time, than a file is given. */
  memory: Record<never, never>
  late: { seconds: number }
}

export type RefusalCode = keyof RefusalValues

export type ForeignFile =
  | 'pdf'
  | 'json'
  | 'picture'
  | 'text document'
  | 'presentation'
  | 'archive'
  | 'packed'
  | 'binary'

const SAVE = 'open it in a spreadsheet and save it as XLSX'

const NAMES: Readonly<Record<ForeignFile, string>> = {
  pdf: 'a PDF document; enter its table in a spreadsheet and save that as XLSX',
  json: 'JSON; save its rows as CSV',
  picture: 'a picture; enter its table in a spreadsheet and save that as XLSX',
  'text document': 'a text document; copy its table into a spreadsheet and save that as XLSX',
  presentation: 'a presentation; copy its table into a spreadsheet and save that as XLSX',
  archive: 'a ZIP file without a workbook; unpack it and choose the file with the table',
  packed: 'packed; unpack it and choose the file with the table',
  binary: `not a table and not a text; ${SAVE}`,
}

const SENTENCES: { readonly [Code in RefusalCode]: (values: RefusalValues[Code]) => string } = {
  empty: () => 'the file is empty; choose the one with the table',
  'too-large': ({ megabytes }) =>
    `the file has more than ${megabytes} MB; split it, or delete the sheets and pictures that are not needed`,
  'too-many-rows': ({ sheet, most }) =>
    `the sheet "${sheet}" has more than ${most.toLocaleString('en')} rows; split it into several files`,
  'too-many-columns': ({ sheet, cell, most }) =>
    `the sheet "${sheet}" has something in the cell ${cell}, beyond the ${most.toLocaleString('en')} columns that are read; delete what stands there`,
  'too-many-cells': ({ most }) =>
    `the file has more than ${most.toLocaleString('en')} filled cells; keep the sheet with the table, and delete the others`,
  'too-many-sheets': ({ most }) => `the file has more than ${most} sheets; keep the one with the table`,
  bomb: ({ part }) =>
    `the file unpacks to far more than a table holds (its part "${part}"); ${SAVE}, or save the sheet as CSV`,
  password: () => 'the file is protected by a password; take the password off and save it again',
  'old-workbook': () => `the file is a workbook of Excel 97 to 2003 (XLS); ${SAVE}`,
  'binary-workbook': () => `the file is a binary workbook (XLSB); ${SAVE}`,
  'web-page': () => `the file is an HTML page with the name of a workbook; ${SAVE}`,
  xml: () => `the file is an XML document with the name of a workbook; ${SAVE}`,
  foreign: ({ what }) => `the file is ${NAMES[what]}`,
  declarations: ({ part }) =>
    `the part "${part}" of the file declares a document type, which no spreadsheet writes; ${SAVE}`,
  broken: () => `the file is cut off or damaged; download or copy it again, or ${SAVE}`,
  encoding: ({ line }) =>
    `line ${line} of the file is in no encoding that is known; save it as "CSV UTF-8" or as XLSX`,
  quotes: ({ line }) =>
    `a cell of the row that begins on line ${line} opens a quote and never closes it; close it, or write it twice within quotes`,
  'no-sheets': () => 'the file has no sheet with cells; choose the one with the table',
  memory: () => 'reading the file takes more memory than a file is given; split it, or save its sheet as CSV',
  late: ({ seconds }) =>
    `reading the file took more than ${seconds} seconds; split it, or save its sheet as CSV`,
}

/** A refusal as it is sent from one process to another, and shown: its code, what its sentence names, and the sentence in English. */
export type Refusal = {
  [Code in RefusalCode]: { code: Code; values: RefusalValues[Code]; message: string }
}[RefusalCode]

/** A file that cannot be read as a spreadsheet: what it is, and the remedy, in a sentence that begins with a small letter. */
export class SpreadsheetRefused extends Error {
  override name = 'SpreadsheetRefused'

  private constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }

  static of<Code extends RefusalCode>(code: Code, values: RefusalValues[Code]): SpreadsheetRefused {
    const message = SENTENCES[code](values)
    return new SpreadsheetRefused({ code, values, message } as Refusal)
  }

  /** The same, as another process told it. */
  static again(refusal: Refusal): SpreadsheetRefused {
    return new SpreadsheetRefused(refusal)
  }
}
