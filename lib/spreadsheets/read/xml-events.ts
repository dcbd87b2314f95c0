import { SaxesParser } from 'saxes'
import { SpreadsheetRefused } from './refused'

/** An element as it begins: its name without the prefix of its namespace, and its attributes as they are named. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
}

/** What is told of a document, in its order. */
export interface XmlEvents {
  begins?: (element: XmlElement) => void
  text?: (text: string) => void
  ends?: (name: string) => void
}

/**
 * Reads a document part by part, without ever holding it. Nothing outside of it is asked for, and no entity is known but the five of XML.
 * @throws SpreadsheetRefused where it is not well formed, or declares a document type
 */
export async function readXmlEvents(
  part: string,
  chunks: AsyncIterable<string>,
  { begins, text, ends }: XmlEvents,
): Promise<void> {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw SpreadsheetRefused.of('declarations', { part })
  })
  parser.on('error', () => {
    throw SpreadsheetRefused.of('broken', {})
  })
  if (begins) parser.on('opentag', ({ name, attributes }) => begins({ name: localName(name), attributes }))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (ends) parser.on('closetag', ({ name }) => ends(localName(name)))
  for await (const chunk of chunks) parser.write(chunk)
  parser.close()
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** An attribute by its name without a prefix; undefined where the element has none of it. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const plain = attributes[name]
  if (plain !== undefined) return plain
  for (const key in attributes) if (key.endsWith(name) && localName(key) === name) return attributes[key]
  return undefined
}
