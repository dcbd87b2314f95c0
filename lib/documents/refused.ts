/** What a refused document is, or what is wrong with it; each comes with the values that its sentence names. */
export interface DocumentRefusalValues {
  empty: Record<never, never>
  'too-large': { megabytes: number }
  /** Its text has more characters than are taken. */
  'too-long': { count: number; most: number }
  password: Record<never, never>
  /** Pages that are pictures, without a letter. */
  scan: { pages: number }
  /** It was read, and has no text. */
  'no-text': Record<never, never>
  bomb: Record<never, never>
  /** Elements, or e-mails, within each other to no end. */
  nested: Record<never, never>
  broken: Record<never, never>
  /** Its name says one thing, and its first bytes another. */
  misnamed: { named: string; is: NamedFormat }
  spreadsheet: Record<never, never>
  'old-word': Record<never, never>
  'rich-text': Record<never, never>
  presentation: Record<never, never>
  picture: Record<never, never>
  packed: Record<never, never>
  unknown: Record<never, never>
  encoding: Record<never, never>
  memory: Record<never, never>
  late: { seconds: number }
  /** A PDF or Word file that came without a script to read it. */
  scriptless: Record<never, never>
}

export type DocumentRefusalCode = keyof DocumentRefusalValues

/** Formats as people call them. */
export type NamedFormat = 'PDF' | 'Word' | 'HTML' | 'e-mail' | 'text'

const SENTENCES: { readonly [Code in DocumentRefusalCode]: (values: DocumentRefusalValues[Code]) => string } =
  {
    empty: () => 'the file is empty; choose the one with the report',
    'too-large': ({ megabytes }) =>
      `the file has more than ${megabytes} MB; save the pages that are needed as a file of their own`,
    'too-long': ({ count, most }) =>
      `the file has a text of ${count.toLocaleString('en')} characters, and at most ${most.toLocaleString('en')} are taken; take the part with the figures`,
    password: () => 'the file is protected by a password; take the password off and save it again',
    scan: ({ pages }) =>
      `the file has ${pages} ${pages === 1 ? 'page' : 'pages'} and no text: it is a scan; have its text recognised (OCR), or type the figures`,
    'no-text': () => 'the file has no text; choose the one with the report',
    bomb: () => 'the file unpacks to far more than a report holds; open it in Word and save it again',
    nested: () =>
      'the file has parts within each other to a depth that no report has; copy its text and paste it',
    broken: () => 'the file is cut off or damaged; download or copy it again',
    misnamed: ({ named, is }) =>
      `the file is called "${named}" and is ${ARTICLES[is]}: often the page of an error or of a sign-in in place of the report; open it and look, or name it for what it is`,
    spreadsheet: () => 'the file is a spreadsheet; bring it under Spreadsheets at the desk',
    'old-word': () =>
      'the file is a document of Word 97 to 2003 (DOC); open it in Word and save it as DOCX or PDF',
    'rich-text': () => 'the file is a rich text (RTF); open it in Word and save it as DOCX or PDF',
    presentation: () => 'the file is a presentation; save it as PDF',
    picture: () =>
      'the file is a picture; have its text recognised (OCR) and save that as PDF, or type the figures',
    packed: () => 'the file is packed; unpack it and choose the report',
    unknown: () =>
      'the file is no document that is read; save the report as PDF, DOCX, HTML, EML or plain text',
    encoding: () => 'the text of the file is in no encoding that is known; save it as UTF-8',
    memory: () =>
      'reading the file takes more memory than a file is given; save the pages that are needed as a file of their own',
    late: ({ seconds }) =>
      `reading the file took more than ${seconds} seconds; save the pages that are needed as a file of their own`,
    scriptless: () =>
      'a PDF or Word file is read by a script in the browser; allow scripts, or copy its text and paste it',
  }

const ARTICLES: Readonly<Record<NamedFormat, string>> = {
  PDF: 'a PDF',
  Word: 'a Word file',
  HTML: 'a page of HTML',
  'e-mail': 'an e-mail',
  text: 'a plain text',
}

/** A refusal as plain data: its code, what its sentence names, and the sentence in English. */
export type DocumentRefusal = {
  [Code in DocumentRefusalCode]: { code: Code; values: DocumentRefusalValues[Code]; message: string }
}[DocumentRefusalCode]

/** A document that cannot be read: what it is, and the remedy, in a sentence that begins with a small letter. */
export class DocumentRefused extends Error {
  override name = 'DocumentRefused'

  private constructor(readonly refusal: DocumentRefusal) {
    super(refusal.message)
  }

  static of<Code extends DocumentRefusalCode>(
    code: Code,
    values: DocumentRefusalValues[Code],
  ): DocumentRefused {
    return new DocumentRefused({ code, values, message: SENTENCES[code](values) } as DocumentRefusal)
  }

  /** The same, as another process told it. */
  static again(refusal: DocumentRefusal): DocumentRefused {
    return new DocumentRefused(refusal)
  }
}
