/** The head of a table of figures: what of, how much, as of when. */
export function FigureHead({
  name,
  amount,
  asOf,
  wide,
}: {
  name: string
  amount: string
  asOf: string
  wide: boolean
}) {
  return (
    <thead>
      <tr>
        <th scope="col" className={wide ? 'w-full' : undefined}>
          {name}
        </th>
        <th scope="col" className="n">
          {amount}
        </th>
        <th scope="col" className="n wide">
          {asOf}
        </th>
      </tr>
    </thead>
  )
}
