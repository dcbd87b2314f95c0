/** What stands in each column of a file; words between backticks are values as files hold them. */
export function ColumnTable({
  caption,
  head,
  columns,
  texts,
}: {
  caption: string
  head: { column: string; holds: string }
  columns: readonly { name: string }[]
  texts: Readonly<Record<string, string>>
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
              <td>
                {(texts[name] ?? '').split('`').map((piece, at) =>
                  at % 2 === 0 ? (
                    piece
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places.
                    <code key={at} className="font-mono text-xs">
                      {piece}
                    </code>
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
