import { IntlMessageFormat } from 'intl-messageformat'

/** What a message is given and how it chooses: what every language must have alike. */
export interface MessageShape {
  /** Arguments, with the options of those that choose by a word. */
  arguments: Map<string, ReadonlySet<string> | null>
  tags: Set<string>
  /** Numbers that choose a form, each with the forms that it has. */
  plurals: { argument: string; forms: readonly string[] }[]
  /** Arguments that are written as numbers. */
  numbers: Set<string>
  /** Words beside an argument or a tag that stand on it: "{n}th". */
  touching: string[]
}

type Nodes = ReturnType<IntlMessageFormat['getAst']>

/** The shape of an ICU message. @throws where it is not well formed */
export function messageShape(text: string, locale: string): MessageShape {
  const shape: MessageShape = {
    ...{ arguments: new Map(), tags: new Set(), plurals: [], numbers: new Set(), touching: [] },
  }
  const visit = (nodes: Nodes) => {
    for (const [at, node] of nodes.entries()) {
      if ('children' in node) {
        shape.tags.add(node.value)
        visit(node.children)
      } else if ('options' in node) {
        const forms = Object.keys(node.options)
        const isPlural = 'pluralType' in node
        const known = shape.arguments.get(node.value) ?? null
        shape.arguments.set(node.value, isPlural ? known : new Set([...(known ?? []), ...forms]))
        if (isPlural) shape.plurals.push({ argument: node.value, forms })
        for (const { value } of Object.values(node.options)) visit(value)
      } else if ('value' in node && node.type !== 0) {
        shape.arguments.set(node.value, shape.arguments.get(node.value) ?? null)
        if (node.type === 2) shape.numbers.add(node.value)
        const [before, after] = [nodes[at - 1], nodes[at + 1]]
        if (before?.type === 0 && /\p{L}$/u.test(before.value)) shape.touching.push(before.value + node.value)
        if (after?.type === 0 && /^\p{L}/u.test(after.value)) shape.touching.push(node.value + after.value)
      }
    }
  }
  visit(new IntlMessageFormat(text, locale).getAst())
  return shape
}
