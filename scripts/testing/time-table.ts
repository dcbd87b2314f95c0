import { cpus } from 'node:os'

/** What a stage took: seconds on the clock, and seconds of work of all cores together, other programs' included. */
export interface Taken {
  seconds: number
  processorSeconds: number
}

/** Begins to measure; what was taken when the answer is called. */
export function measure(): () => Taken {
  const [start, busy] = [performance.now(), busyMs()]
  return () => ({
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (busyMs() - busy) / 1000,
  })
}

function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
}

/** A line for each stage and one for all, in columns. */
export function timeTable(stages: readonly (Taken & { name: string })[]): string {
  const rows = stages.map(({ name, seconds, processorSeconds }) => [name, seconds, processorSeconds] as const)
  const sum = (column: 1 | 2) => rows.reduce((total, row) => total + row[column], 0)
  const width = Math.max(...rows.map(([name]) => name.length), 'stage'.length)
  const line = (name: string, ...cells: string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join('')
  return [
    line('stage', 'seconds', 'processor'),
    ...[...rows, ['all', sum(1), sum(2)] as const].map(([name, ...numbers]) =>
      line(name, ...numbers.map((number) => number.toFixed(1))),
    ),
  ].join('\n')
}
