import type { TableColumn } from '@/lib/exchange/types'

/** A table of a package: the name of its file without the ending, what it is, its columns, and what stands in these where that is told. */
export interface PackagedTable {
  name: string
  title: string
  columns: readonly TableColumn[]
  texts?: Readonly<Record<string, string>>
}

/** What a package is of. `address`: where it was asked for. `changed`: the ISO instant of the record's last change, blank where not known. */
export interface PackageOrigin {
  country: string
  address: string
  changed: string
}

const types = { text: 'string', decimal: 'number', integer: 'integer', boolean: 'boolean' } as const

/** The description of a package for programs, as Data Package 2.0 has it (datapackage.org), as the text of a file. */
export function packageDescriptor(
  tables: readonly PackagedTable[],
  { country, address, changed }: PackageOrigin,
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `firmground-${country.toLowerCase()}`,
    title: `Reported figures of demining: ${country}`,
    homepage: address,
    ...(changed === '' ? {} : { created: changed }),
    resources: tables.map(({ name, title, columns, texts = {} }) => ({
      name,
      title,
      path: `${name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        missingValues: [''],
        fields: columns.map((column) => ({
          name: column.name,
          type: types[column.kind],
          ...(texts[column.name] === undefined ? {} : { description: texts[column.name] }),
        })),
      },
    })),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

/** What a package is, for people: its files, what their columns hold, where it comes from and how to name it. */
export function packageReadme(
  tables: readonly PackagedTable[],
  { country, address, changed }: PackageOrigin,
): string {
  const day = changed.slice(0, 10)
  const lines = [
    `# Reported figures of demining: ${country}`,
    '',
    `From <${address}>${day === '' ? '' : `, as the record stood on ${day}`}.`,
    '',
    'An amount is what a publication states. Amounts of several operators are never added: it is not known whether they overlap.',
    'Numbers of people are protected as on the pages: small ones are left out, and so are those of places finer than what is shown.',
    '',
    '## Files',
    '',
    ...tables.flatMap(({ name, title, columns, texts = {} }) => [
      `### ${name}.csv`,
      '',
      title,
      '',
      ...columns.map((column) =>
        texts[column.name] === undefined
          ? `- \`${column.name}\``
          : `- \`${column.name}\`: ${texts[column.name]}`,
      ),
      '',
    ]),
    '`datapackage.json` tells programs the same.',
    '',
    '## Sources and licence',
    '',
    'The publications are in `reports.csv`, with their addresses. What they wrote stays theirs, under their terms.',
    '',
    '## To cite',
    '',
    `Reported figures of demining, ${country}${day === '' ? '' : `, record of ${day}`}. ${address}`,
    '',
  ]
  return lines.join('\n')
}
