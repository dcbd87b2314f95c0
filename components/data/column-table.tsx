/** What stands in each column of a file; words between backticks are values as files hold them. */
export function ColumnTable({
  caption,
  head,
  columns,
  texts,
  language,
}: {
  caption: string
  head: { column: string; holds: string }
  columns: readonly { name: string }[]
  texts: Readonly<Record<string, string>>
  /** The language of the texts, where it is not that of the page. */
  language?: string
}) {
  return (
    <details className="mt-3">
      <summary>{caption}</summary>
      <table className="figures mt-2">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.column}</th>
            <th scope="col">{head.holds}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name }) => (
            <tr key={name}>
              <th scope="row">
                <code className="font-mono text-xs">{name}</code>
              </th>
              <td lang={language} dir={language === undefined ? undefined : 'auto'}>
                <CodedText text={texts[name] ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** A text in which words between backticks are values. */
export function CodedText({ text }: { text: string }) {
  return text.split('`').map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places.
      <code key={at} className="font-mono text-xs">
        {piece}
      </code>
    ),
  )
}
