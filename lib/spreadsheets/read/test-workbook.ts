import { strToU8, zipSync } from 'fflate'

/** The parts of a small workbook, to be changed by tests: one sheet of the rows given as XML. */
export function workbookParts(sheetXml: string, others: Record<string, string> = {}): Record<string, string> {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets><sheet name="Data" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="s1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="t" Type="${relation}/sharedStrings" Target="/xl/sharedStrings.xml"/>
      <Relationship Id="y" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...others,
  }
}

/** A workbook of one sheet, of the XML of its rows and of other parts. */
export function workbookOf(rows: string, others: Record<string, string> = {}): Uint8Array {
  return zipped(workbookParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, others))
}

export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

/** An ODS file of the XML of its tables. */
export function odsOf(tables: string, styles = '', manifest = '<manifest:manifest/>'): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': manifest,
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  })
}
